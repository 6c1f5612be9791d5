import { isBullet } from '../../lines/label-shape.ts'
import { isAtEdge } from './justified-edges.ts'
import { lineText } from './line-text.ts'
import type { Line } from './page-content.ts'

/** Lines that are one paragraph, heading or list item. */
export interface Paragraph {
  kind: 'paragraph'
  lines: Line[]
  /** How far its text may run to the right. */
  right: number
  /** Blank space stands before it. */
  gap: boolean
  /** Already known to be no text of the policy, with the reason. */
  furniture?: string
  role?: 'footnote'
}

export interface Measures {
  /** Type size of most letters of the document. */
  size: number
  /** Usual distance between lines of a paragraph, as a part of the type size. */
  leading: number
  /** The document's tags say where paragraphs start and end. */
  tagged: boolean
  /** Right edges of justified text, in points; none where lines end raggedly. */
  edges: readonly number[]
}

/** Gather the lines of a column into paragraphs. */
export function joinLines(lines: readonly Line[], right: number, measures: Measures): Paragraph[] {
  const paragraphs: Paragraph[] = []
  for (const line of lines) {
    const last = paragraphs.at(-1)
    if (last && goesOn(last, line, measures)) last.lines.push(unlabelled(line))
    else paragraphs.push({ kind: 'paragraph', lines: [line], right, gap: hasGap(last?.lines.at(-1), line, measures) })
  }
  return paragraphs
}

/** A number at the start of a line that only wrapped there is a word of the sentence. */
function unlabelled(line: Line): Line {
  if (!line.label) return line
  const { label, ...rest } = line
  return { ...rest, runs: [...label.runs, ...line.runs], textLeft: line.left }
}

function hasGap(last: Line | undefined, line: Line, { leading }: Measures): boolean {
  return !last || line.y - last.y > Math.max(last.size, line.size) * leading * 1.3 || line.y < last.y
}

function goesOn(paragraph: Paragraph, line: Line, measures: Measures): boolean {
  const last = paragraph.lines.at(-1) as Line
  const pitch = line.y - last.y
  if (pitch <= 0 || last.page !== line.page) return false
  if (line.label && !isWrappedNumber(paragraph, line)) return false
  if (isCutTitle(last, line, paragraph.right, measures)) return true
  if (measures.tagged && last.tag && line.tag) return last.tag.block === line.tag.block && pitch < last.size * 3
  if (pitch > widestPitch(paragraph, measures)) return false
  if (Math.abs(line.size - last.size) > 0.12 * last.size) return false
  if (line.bold !== last.bold && !(isFull(last, line, paragraph.right) && !endsSentence(last))) return false
  if (!isAligned(paragraph, line)) return false
  if (measures.edges.length > 0 && endsWithStop(last)) return isAtEdge(last, measures.edges)
  return isFull(last, line, paragraph.right) || isMidSentence(last, line)
}

/**
 * Two lines of one title, which word processors tag as two: large, alike, the second going on with `&` or a small letter, or set below
 * the middle of a line that had no room for its first word.
 */
function isCutTitle(last: Line, line: Line, right: number, { size }: Measures): boolean {
  const alike = Math.abs(line.size - last.size) < 0.5 && line.bold === last.bold && line.y - last.y < line.size * 1.5
  if (!alike || line.size <= size * 1.15 || endsSentence(last)) return false
  return /^(?:&|\p{Ll})/u.test(lineText(line.runs)) || (isCentredUnder(last, line) && isFull(last, line, right, 0.5))
}

function isCentredUnder(last: Line, line: Line): boolean {
  return Math.abs(last.left + last.right - line.left - line.right) < line.size
}

/** Lines of one paragraph are evenly spaced: a wider step ends it. */
function widestPitch({ lines }: Paragraph, { leading }: Measures): number {
  const [first, second] = lines
  const own = first && second ? second.y - first.y : 0
  return own > 0 ? own * 1.25 + 1 : (first?.size ?? 0) * leading * 1.3
}

/**
 * Whether the next word would not have fitted on the line, so that it had to wrap.
 *
 * @param share How much of the word would have gone to the right: half of it on a line that is centred.
 */
export function isFull(last: Line, next: Line, right: number, share = 1): boolean {
  const run = (next.label?.runs ?? next.runs)[0]
  if (!run) return false
  const word = /^\S+/.exec(run.text)?.[0] ?? ''
  const width = ((run.right - run.x) / Math.max(1, run.text.length)) * (word.length + 1)
  return last.right + width * share > right - last.size * 0.5
}

/** The sentence plainly goes on: no mark ends the line and the next starts small. */
export function isMidSentence(last: Line, next: Line): boolean {
  return (
    /[\p{L}\p{N},–—\u2010\u00ad-]$/u.test(lineText(last.runs)) && !next.label && /^[\p{Ll}]/u.test(lineText(next.runs))
  )
}

/** A colon or semicolon may stand within the sentence. */
function endsWithStop(line: Line): boolean {
  return /[.!?]["'”’)\]]*$/.test(lineText(line.runs))
}

export function endsSentence(line: Line): boolean {
  return /[.!?:;]["'”’)\]]*$/.test(lineText(line.runs))
}

/** `see section / 4.1 above`: a number right at the margin of a paragraph whose line above ran full and did not end. */
function isWrappedNumber({ lines, right }: Paragraph, line: Line): boolean {
  const last = lines.at(-1) as Line
  const margin = lines.length > 1 ? last.left : lines[0]?.textLeft
  if (!line.label || isBullet(line.label.text) || line.runs.length === 0) return false
  if (endsSentence(last) || !isFull(last, line, right) || Math.abs(line.left - (margin ?? 0)) > 2) return false
  const gap = (line.runs[0]?.x ?? 0) - (line.label.runs.at(-1)?.right ?? 0)
  return gap < line.size * 0.5
}

/** The line stands where the next line of the paragraph should. */
function isAligned({ lines }: Paragraph, line: Line): boolean {
  const [first, second] = lines as [Line, Line | undefined]
  const slack = line.size * 0.8
  if (second) return Math.abs(line.left - second.left) < slack
  if (first.label) return line.left > first.left - 2 && line.left < first.textLeft + slack
  return Math.abs(line.left - first.left) < 4 * line.size
}
