import { readPrintedLabel } from '../../lines/printed-label.ts'
import { type Inline, inlineText } from './inline.ts'
import type { OfficeBlock } from './office-block.ts'

type Paragraph = Extract<OfficeBlock, { kind: 'paragraph' }>

/** A bold line of more words is a bold sentence. */
const longestHeading = 12

/**
 * Part paragraphs at line breaks that stand for the ends of paragraphs: before a typed bullet or number, after the items of such a
 * list, and around a bold line. Other breaks, as in a title or an address, stay.
 *
 * @returns The blocks in the same order with the same words; a label stays with the first line.
 */
export function partLines(blocks: readonly OfficeBlock[]): OfficeBlock[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.layout.outline === undefined && block.inlines.some(isBreak)
      ? partParagraph(block)
      : [block],
  )
}

function partParagraph(block: Paragraph): OfficeBlock[] {
  const parts: Inline[][] = []
  let last: Inline[] = []
  let inItem = false
  for (const line of linesOf(block.inlines)) {
    const isItem = startsItem(line)
    const part = parts.at(-1)
    if (part === undefined || isItem || isParted(last, line, inItem)) {
      parts.push([...line])
      inItem = isItem
    } else part.push({ kind: 'break' }, ...line)
    last = line
  }
  return parts.length < 2
    ? [block]
    : parts.map((inlines, at) => ({ ...block, inlines, layout: layoutOf(block, inlines, at) }))
}

/** @param inItem The line before stands in a list item. */
function isParted(before: readonly Inline[], line: readonly Inline[], inItem: boolean): boolean {
  if (isBoldLine(before) !== isBoldLine(line)) return true
  if (!inItem || !/^["'‘“(]?[\p{Lu}\d]/u.test(textOf(line))) return false
  return /[.;:!?]$/.test(textOf(before)) || /[.:]$/.test(textOf(line))
}

function layoutOf({ layout }: Paragraph, inlines: readonly Inline[], at: number): Paragraph['layout'] {
  const { bold: _bold, ...first } = layout
  const { label: _label, level: _level, ...later } = first
  return { ...(at === 0 ? first : later), ...(isBold(inlines) && { bold: true }) }
}

/** @returns The lines with words; blank ones between them are dropped. */
function linesOf(inlines: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]]
  for (const inline of inlines) {
    if (isBreak(inline)) lines.push([])
    else lines.at(-1)?.push(inline)
  }
  return lines.filter((line) => textOf(line) !== '')
}

function startsItem(line: readonly Inline[]): boolean {
  const printed = readPrintedLabel(textOf(line))
  return printed?.sure === true && printed.rest !== ''
}

function isBoldLine(line: readonly Inline[]): boolean {
  return isBold(line) && textOf(line).split(/\s+/).length <= longestHeading
}

function isBold(inlines: readonly Inline[]): boolean {
  const words = inlines.filter((inline) => inline.kind === 'text').filter(({ text }) => text.trim() !== '')
  return words.length > 0 && words.every(({ strong }) => strong)
}

function textOf(line: readonly Inline[]): string {
  return inlineText(line).trim()
}

function isBreak(inline: Inline): boolean {
  return inline.kind === 'break'
}
