import type { Line } from './split-lines.ts'

/** A heading marked as such: how many lines it takes and its depth. */
export interface MarkedHeading {
  text: string
  depth: number
  length: number
}

/** @returns The heading of a line that starts with `#`. */
export function readAtxHeading(line: Line): MarkedHeading | null {
  const found = /^(#{1,6})(?:\s+|(?=\p{Lu}))(.*?)(?:\s+#+)?$/u.exec(line.text)
  const text = found?.[2]?.trim() ?? ''
  return text && /[\p{L}\p{N}]/u.test(text) ? { text, depth: found?.[1]?.length ?? 1, length: 1 } : null
}

const adornment = /^(?:={3,}|-{3,}|~{3,}|\^{3,}|"{3,}|'{3,}|`{3,}|\+{3,}|\*{3,}|:{3,}|#{3,}|_{3,})$/

/**
 * Read a heading with a line of marks under it (and perhaps over it), as in Markdown and reStructuredText.
 *
 * @param seen Kinds of marks met so far; their order gives the depth. The kind of this heading is added.
 */
export function readUnderlinedHeading(lines: readonly Line[], at: number, seen: string[]): MarkedHeading | null {
  const over = adornment.test(lines[at]?.text ?? '')
  const [title, under] = [lines[at + (over ? 1 : 0)], lines[at + (over ? 2 : 1)]]
  if (!title || !under || under.gap || (over && title.gap) || !adornment.test(under.text)) return null
  if (over && lines[at]?.text[0] !== under.text[0]) return null
  if (title.text.length > 100 || /^[-*#|>]/.test(title.text) || !/[\p{L}]/u.test(title.text)) return null
  if (!isWideEnough(title.text, under.text)) return null
  const kind = `${under.text[0]}${over ? ' over' : ''}`
  if (!seen.includes(kind)) seen.push(kind)
  return { text: title.text, depth: seen.indexOf(kind) + 1, length: over ? 3 : 2 }
}

/** Underscores and full stops also draw lines to write on; the others must about match the text. */
function isWideEnough(title: string, under: string): boolean {
  if (/^[_*]/.test(under)) return false
  return under.length >= Math.min(title.length * 0.6, 60)
}
