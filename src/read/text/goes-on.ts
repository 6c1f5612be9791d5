import { readMetadataLine } from '../../model/metadata-line.ts'
import { openEnd } from '../../model/open-end.ts'
import type { LineMode } from './find-line-mode.ts'
import type { Line } from './split-lines.ts'

/** A line such as `Review date: May 2024`: short words, a colon, a value. Not the start of a sentence with a colon in it. */
export const fieldLine = /^[\p{Lu}*_][\p{L}\p{N} '’()/&*_-]{1,40}:(?!\/\/)/u

const contentsEntry = /(?:\.{4,}|…{2,}|(?:\s\.){4,})\s*\d{1,3}$/
const blankToFill = /^[^.]{0,40}(?:_{5,}|\.{8,}|…{4,})/

/** A line to sign on ends where it ends. */
const signLine = /^(?:signed|signature|(?:print )?name|date)\b[^.]{0,30}(?:_{5,}|\.{8,}|…{4,})/i

/** The last line of a paragraph has a full stop, any other is full: a short line without one is neither. */
function standsAlone({ text, indent }: Line, width: number): boolean {
  return indent + text.length < width * 0.6 && /^\p{Lu}/u.test(text) && !/[.,:;?!)'"’”]$/.test(text)
}

const startsItem = /^(?:[-*+•#]|\(?[\w#]{1,4}[.)])/

/** Say whether line `next`, which has no label and no blank line before it, goes on with the paragraph of `line`. */
export function goesOn(line: Line, next: Line, mode: LineMode): boolean {
  if (mode.kind === 'lines' || contentsEntry.test(line.text)) return false
  if (blankToFill.test(next.text) || signLine.test(line.text)) return false
  if (fieldLine.test(next.text) && (readMetadataLine(next.text).length > 0 || fieldLine.test(line.text))) return false
  // A term with its definition set in under it.
  if (mode.kind === 'blocks' && next.indent >= line.indent + 2 && !startsItem.test(line.text)) return false
  if (openEnd.test(line.text)) return true
  if (mode.kind === 'blocks') return !line.hardBreak || /^\p{Ll}/u.test(next.text)
  return fillsLine(line, next, mode.width)
}

/** In wrapped text a line ends early only where its paragraph does: would the next word have fitted? */
function fillsLine(line: Line, next: Line, width: number): boolean {
  const right = line.indent + line.text.length
  const needed = right + 1 + (/^\S+/.exec(next.text)?.[0].length ?? 0)
  if (/^[\p{Ll}(]/u.test(next.text) && !/[.:;?!]$/.test(line.text)) return right >= width * 0.6
  if (/[.:;?!]['"’”)]?$/.test(line.text)) return needed > width * 0.95 && !standsAlone(next, width)
  return needed > width * 0.85
}
