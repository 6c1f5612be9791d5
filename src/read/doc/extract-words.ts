import WordExtractor from 'word-extractor'
import { ContentError } from '../../model/errors.ts'
import type { SetAside } from '../../model/ledger.ts'
import type { SourceDocument } from '../../model/source-document.ts'
import { blockText } from '../office/block-text.ts'
import { markGaps } from '../office/mark-gaps.ts'
import type { OfficeBlock } from '../office/office-block.ts'
import { toTree } from '../office/to-tree.ts'

/**
 * Read the words of a .doc without LibreOffice: paragraphs in order, but no numbers, headings or tables.
 *
 * @throws ContentError when the file is damaged.
 */
export async function extractWords(bytes: Uint8Array, file: string): Promise<SourceDocument> {
  const document = await extract(bytes, file)
  const body = [
    document.getBody(),
    document.getTextboxes({ includeHeadersAndFooters: false }),
    document.getFootnotes(),
    document.getEndnotes(),
  ]
  const blocks = body.flatMap((part) => part.split('\n')).map(toParagraph)
  const running: SetAside[] = [
    { text: blockText([toParagraph(document.getHeaders({ includeFooters: false }))]), reason: 'running head' },
    { text: blockText([toParagraph(document.getFooters())]), reason: 'running foot' },
  ].filter(({ text }) => text !== '')
  return {
    format: 'doc',
    tree: toTree(markGaps(blocks), []),
    rawText: [...body, ...running.map(({ text }) => text)].join('\n'),
    setAside: running,
    messages: [
      {
        rule: 'numbering-lost',
        text: 'read without LibreOffice: automatic numbers, headings and tables of this .doc are lost; install LibreOffice, or save the document as .docx',
      },
    ],
  }
}

async function extract(bytes: Uint8Array, file: string) {
  try {
    return await new WordExtractor().extract(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  } catch (cause) {
    // The package throws plain errors for whatever it cannot follow.
    throw new ContentError(
      {
        file,
        what: 'the document is damaged: its text cannot be read',
        received: cause instanceof Error ? cause.message : String(cause),
        todo: 'open it in Word, save it as .docx and add that',
      },
      { cause },
    )
  }
}

function toParagraph(text: string, at = 0): OfficeBlock {
  return { kind: 'paragraph', inlines: [{ kind: 'text', text }], layout: { line: at + 1 } }
}
