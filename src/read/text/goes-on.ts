import { leadsToPage } from '../../lines/form-line.ts'
import { readMetadataLine } from '../../lines/metadata-line.ts'
import { newSentence, openEnd } from '../../lines/open-end.ts'
import type { LineMode } from './find-line-mode.ts'
import type { Line } from './split-lines.ts'

/** A line such as `Review date: May 2024`: short words, a colon, a value. Not the start of a sentence with a colon in it. */
export const fieldLine = /^[\p{Lu}*_][\p{L}\p{N} '’()/&*_-]{1,40}:(?!\/\/)/u

const blankToFill = /^[^.]{0,40}(?:_{5,}|\.{8,}|…{4,})/

/** A line to sign on ends where it ends. */
const signLine = /^(?:signed|signature|(?:print )?name|date)\b[^.]{0,30}(?:_{5,}|\.{8,}|…{4,})/i

/** The last line of a paragraph has a full stop, any other is full: a short line without one is neither. */
function standsAlone({ text, indent }: Line, width: number): boolean {
  return indent + text.length < width * 0.6 && /^\p{Lu}/u.test(text) && !/[.,:;?!)'"’”]$/.test(text)
}

const startsItem = /^(?:[-*+•#]|\(?[\w#]{1,4}[.)])/

/**
 * Say whether line `next`, which has no label and no blank line before it, goes on with the paragraph of `line`.
 *
 * @param ahead The lines after `next`.
 */
export function goesOn(line: Line, next: Line, ahead: readonly Line[], mode: LineMode): boolean {
  if (mode.kind === 'lines' || leadsToPage(line.text)) return false
  if (blankToFill.test(next.text) || signLine.test(line.text)) return false
  if (fieldLine.test(next.text) && (readMetadataLine(next.text).length > 0 || fieldLine.test(line.text))) return false
  // A term with its definition set in under it.
  if (mode.kind === 'blocks' && next.indent >= line.indent + 2 && !startsItem.test(line.text)) return false
  if (openEnd.test(line.text)) return true
  if (mode.kind === 'blocks') return !line.hardBreak || /^\p{Ll}/u.test(next.text)
  return fillsLine(line, next, ahead, mode.width)
}

/** A sentence that starts on the line and does not end there. */
const startsSentence = /[.?!]['"’”)]?\s+\p{Lu}[^.:;?!]*$/u

/** In wrapped text a line ends early only where its paragraph does: would the next word have fitted? */
function fillsLine(line: Line, next: Line, ahead: readonly Line[], width: number): boolean {
  const needed = neededFor(line, next)
  const isOpen = /^[\p{Ll}(]/u.test(next.text) || (startsSentence.test(line.text) && !newSentence.test(next.text))
  if (isOpen && !/[.:;?!]$/.test(line.text)) return rightOf(line) >= width * 0.6
  if (/[.:;?!]['"’”)]?$/.test(line.text))
    return needed > Math.min(width * 0.95, edgeOf([next, ...ahead])) && !standsAlone(next, width)
  return needed > width * 0.85
}

/** Whether the first word of the next line would have fitted on a line of wrapped text, and more. */
export function endsEarly(line: Line, next: Line, { kind, width }: LineMode): boolean {
  return kind === 'wrapped' && neededFor(line, next) <= width * 0.8
}

function neededFor(line: Line, next: Line): number {
  return rightOf(line) + 1 + (/^\S+/.exec(next.text)?.[0].length ?? 0)
}

function rightOf({ indent, text }: Line): number {
  return indent + text.length
}

/** A single line may end early before a long word. */
const fewestFull = 2

/** Parts of a text may be wrapped at less: the lines of a paragraph that go on reach its edge. Infinity where too few do. */
function edgeOf(lines: readonly Line[]): number {
  const end = lines.findIndex((line, at) => !goesOnSmall(line, lines[at + 1]))
  return end >= fewestFull ? Math.max(...lines.slice(0, end).map(rightOf)) : Number.POSITIVE_INFINITY
}

function goesOnSmall({ text }: Line, next: Line | undefined): boolean {
  return next !== undefined && !next.gap && /^\p{Ll}/u.test(next.text) && /[\p{L},]$/u.test(text)
}
