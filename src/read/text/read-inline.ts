import type { PhrasingContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import type { SetAside } from '../../model/ledger.ts'

/** Block constructs and those that would change words: a line is always one paragraph, entities stay as they are. */
const disabled = [
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'codeText',
  'content',
  'definition',
  'headingAtx',
  'htmlFlow',
  'htmlText',
  'list',
  'setextUnderline',
  'thematicBreak',
  'characterReference',
]

/** Longer paragraphs are no prose; reading marks in them could take very long. */
const longestRead = 50_000
const mostMarks = 1_000

/**
 * Read emphasis, links and escapes inside one paragraph of Markdown-flavoured text. Marks that pair with nothing stay as
 * characters.
 *
 * @param aside Gets the addresses of links whose text is not the address itself.
 */
export function readInline(text: string, aside: SetAside[], line: number): PhrasingContent[] {
  if (!/[*_[\\<!]/.test(text) || text.length > longestRead || countMarks(text) > mostMarks)
    return [{ type: 'text', value: text }]
  const wrapped = readWholeMark(text)
  if (wrapped) return [{ type: wrapped.type, children: readInline(wrapped.inner, aside, line) }]
  const tree = fromMarkdown(text, { extensions: [{ disable: { null: disabled } }] })
  const [paragraph] = tree.children
  if (paragraph?.type !== 'paragraph' || tree.children.length > 1) return [{ type: 'text', value: text }]
  for (const node of paragraph.children) collectAddresses(node, text, aside, line)
  return paragraph.children
}

function countMarks(text: string): number {
  return text.match(/[*_[\]<]/g)?.length ?? 0
}

/**
 * A mark around the whole paragraph wins over marks inside it, and over a stray space before its end:
 * `*(*In some cases …)*` is one emphasis with a star in it.
 */
function readWholeMark(text: string): { type: 'emphasis' | 'strong'; inner: string } | null {
  const [mark] = /^(?:\*\*|\*|__|_)(?![*_\s])/.exec(text) ?? []
  if (mark === undefined || !text.endsWith(mark)) return null
  const inner = text.slice(mark.length, -mark.length).trim()
  if (!inner || /[*_\\]$/.test(inner) || inner.split(mark).length > 2) return null
  return { type: mark.length === 2 ? 'strong' : 'emphasis', inner }
}

/** Positions are of no use further on; the address of a link stands in the source beside its text, that of an autolink does not. */
function collectAddresses(node: PhrasingContent, source: string, aside: SetAside[], line: number): void {
  if (node.type === 'link' || node.type === 'image') {
    const isAutolink = source[node.position?.start.offset ?? 0] === '<'
    if (!isAutolink && /[\p{L}\p{N}]/u.test(node.url)) {
      aside.push({ text: node.url, reason: 'address of a link, kept as its target', line })
    }
    if (node.title) aside.push({ text: node.title, reason: 'title of a link', line })
  }
  delete node.position
  if ('children' in node) for (const child of node.children) collectAddresses(child, source, aside, line)
}
