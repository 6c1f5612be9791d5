import type { Paragraph, RootContent } from 'mdast'
import type { Message, SetAside } from '../model/ledger.ts'
import type { SourceDocument } from '../model/source-document.ts'
import { cutLongLines } from './text/cut-long-lines.ts'
import { decodeText } from './text/decode-text.ts'
import { findLineMode } from './text/find-line-mode.ts'
import { findPageFurniture } from './text/find-page-furniture.ts'
import { joinLoneLabels } from './text/join-lone-labels.ts'
import { markInside } from './text/mark-inside.ts'
import { plainInlineTags } from './text/plain-inline-tags.ts'
import { readBlocks } from './text/read-blocks.ts'
import { readFrontMatter } from './text/read-front-matter.ts'
import { splitLines } from './text/split-lines.ts'

/**
 * Read plain text, Markdown and reStructuredText. Takes any text: what it does not understand stays a paragraph.
 *
 * @throws ContentError for an empty file and for one that is no text.
 */
export function readText(bytes: Uint8Array, file: string): SourceDocument {
  const { text, messages } = decodeText(bytes, file)
  const setAside: SetAside[] = []
  const isMarkdown = /\.(?:md|markdown|mdown|mkd)$/i.test(file)
  const { blocks, hasFrontMatter } = blocksOf(
    text,
    { restructured: isRestructured(text, file), isMarkdown },
    setAside,
    messages,
  )
  return {
    format: isMarkdown || hasFrontMatter ? 'markdown' : 'text',
    tree: { type: 'root', children: blocks },
    rawText: text,
    setAside,
    messages,
  }
}

function blocksOf(
  text: string,
  { restructured, isMarkdown }: { restructured: boolean; isMarkdown: boolean },
  aside: SetAside[],
  messages: Message[],
): { blocks: RootContent[]; hasFrontMatter: boolean } {
  const all = splitLines(restructured ? plainRoles(text) : text)
  const front = readFrontMatter(all, aside, messages)
  const lines = joinLoneLabels(plainInlineTags(cutLongLines(all.slice(front.length), messages), aside))
  const mode = findLineMode(lines, restructured || isMarkdown)
  const body = readBlocks({ lines, mode, aside, underlines: [], restructured, furniture: findPageFurniture(lines) })
  if (restructured || isMarkdown) markInside(body)
  const title = front.title === null ? [] : [titleBlock(front.title)]
  return { blocks: [...title, ...front.blocks, ...body], hasFrontMatter: front.length > 0 }
}

function titleBlock(value: string): Paragraph {
  return {
    type: 'paragraph',
    children: [{ type: 'text', value }],
    data: { layout: { line: 1, gap: true, outline: 1, role: 'title' } },
  }
}

/** reStructuredText is told by its directives or fields together with underlined headings. */
function isRestructured(text: string, file: string): boolean {
  if (/\.(?:rst|rest)$/i.test(file)) return true
  return /^\.\. \w[\w-]*::/m.test(text) && /^(?:={3,}|-{3,}|~{3,}|\^{3,})$/m.test(text)
}

/** Marks of reStructuredText that only link: `` `words`_ `` and `` `words <address>`_ ``, the latter as a link of Markdown. */
function plainRoles(text: string): string {
  return text.replace(/`([^`<\n]+?)\s*<([^>\s]+)>`__?/g, '[$1]($2)').replace(/`([^`\n]+)`__?(?!\w)/g, '$1')
}
