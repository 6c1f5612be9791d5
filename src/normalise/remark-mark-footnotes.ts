import type { Paragraph, Root, RootContent } from 'mdast'
import { plainText } from '../model/plain-text.ts'
import { isPlain, layoutOf } from './block.ts'
import { dropStart } from './drop-start.ts'
import type { Report } from './report.ts'

const mark = /^\(?([*†‡§]{1,3}|[¹²³⁴-⁹]{1,2}|\[\d{1,2}\]|\d{1,2}(?=\s))\s?(?=[\p{L}‘“"'(])/u

/** A sign fixed to one word: behind it or in front of it. */
const attached =
  /(?<=[\p{L}\p{N}.,;:)'’])([*†‡§]{1,3}|[¹²³⁴-⁹]{1,2}|\[\d{1,2}\]|(?<=\p{Ll}{2}[.,;:)]?|\))\d{1,2}(?![\d.%]))(?!\p{L})|(?<![\p{L}\p{N}.,;:)'’*])([*†‡§]{1,3})(?=\p{L})/gu

/** Mark notes that start with the sign which stands in the text above (`*parents/carers` … `*In some cases`). */
export function remarkMarkFootnotes(report: Report) {
  return (tree: Root): void => {
    const above = new Set<string>()
    for (const [at, node] of tree.children.entries()) {
      const text = plainText(node)
      if (isLoneStar(tree.children, at) && above.has('*')) layoutOf(node).role = 'footnote'
      const sign = isPlain(node) && layoutOf(node).label === undefined ? mark.exec(text)?.[1] : undefined
      if (sign && isPlain(node) && above.has(sign)) markNote(node, sign)
      else if (sign && /^[*†‡]/.test(sign)) doubt(node, sign, report)
      for (const found of text.matchAll(attached)) above.add(found[1] ?? found[2] ?? '')
    }
  }
}

/** A star in front of a single paragraph is no bullet if a word above carries one. */
function isLoneStar(blocks: readonly RootContent[], at: number): boolean {
  const labelAt = (index: number): string | undefined => {
    const node = blocks[index]
    return isPlain(node) ? layoutOf(node).label : undefined
  }
  return labelAt(at) === '*' && labelAt(at - 1) !== '*' && labelAt(at + 1) !== '*'
}

function markNote(node: Paragraph, sign: string): void {
  const layout = layoutOf(node)
  layout.role = 'footnote'
  if (plainText(node).startsWith(sign) && dropStart(node.children, sign)) layout.label = sign
}

function doubt(node: RootContent, sign: string, report: Report): void {
  const { line } = layoutOf(node)
  report.messages.push({
    text: `Starts with "${sign}", but no word above carries that mark.`,
    rule: 'footnote',
    ...(line && { line }),
  })
}
