import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFileMessage } from 'vfile-message'
import { ContentError } from '../model/errors.ts'

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze()

/**
 * Parse the body of an edition.
 *
 * @param firstLine Line of the file on which the body starts.
 * @throws {ContentError} Where it is not MDX at all: an unclosed tag, a stray brace.
 */
export function parseMdx(body: string, file: string, firstLine = 1): Root {
  try {
    return parser.parse(body)
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error
    throw new ContentError(
      {
        file,
        line: (error.line ?? 1) + firstLine - 1,
        what: `this line cannot be read: ${error.reason}`,
        todo: 'close the tag it names, or write a backslash in front of the mark',
      },
      { cause: error },
    )
  }
}
