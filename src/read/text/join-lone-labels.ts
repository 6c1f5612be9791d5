import { isBullet, readLabelShape } from '../../lines/label-shape.ts'
import { readFieldName } from '../../lines/metadata-line.ts'
import { wordCount } from '../../lines/sentence-shape.ts'
import type { Line } from './split-lines.ts'

const loneDecimal = /^(?:\d{1,2}\.){1,4}\d{1,2}\.?$/
const loneNumber = /^\d{1,2}\.?$/
const loneLetter = /^(?:\((?:[a-z]|[ivx]{1,4}|\d{1,2})\)|(?:[a-z]|[ivx]{1,4})\))$/i

/** So many decimals must stand alone over text before any number on a line of its own is taken for a label. */
const fewestDecimals = 2
/** Text has so many words; a date or a name beside a version number has fewer. */
const fewestWords = 4

/**
 * Put list marks and numbers back in front of their text, where a conversion left them on lines of their own: `1.1` over a
 * paragraph, `2` over the heading whose paragraphs are `2.1`, `2.2`; bullets over an item each, or all of them over all items.
 */
export function joinLoneLabels(lines: readonly Line[]): Line[] {
  const decimals = lines.filter((line, at) => isLabelled(line, lines[at + 1]) && !isValue(lines[at - 1]))
  const isNumbered = new Set(decimals.map(({ text }) => text)).size >= fewestDecimals
  const joined: Line[] = []
  for (let at = 0; at < lines.length; ) {
    const bullets = bulletsAt(lines, at)
    const line = lines[at]
    if (!line) break
    if (bullets.length > 0) joined.push(...bullets)
    else if (isNumbered && labels(lines, at)) joined.push(under(line, lines[at + 1]))
    else joined.push(line)
    at += bullets.length > 0 ? bullets.length * 2 : isNumbered && labels(lines, at) ? 2 : 1
  }
  return joined
}

/** The text takes the place of its label. */
function under(label: Line, text: Line | undefined): Line {
  return { ...label, text: `${label.text} ${text?.text ?? ''}`, hardBreak: text?.hardBreak === true }
}

function isLabelled(line: Line, next: Line | undefined): boolean {
  return loneDecimal.test(line.text) && next !== undefined && wordCount(next.text) >= fewestWords
}

/** Under the name of a field stands its value: `Version` over `2.1`. */
function isValue(before: Line | undefined): boolean {
  return before !== undefined && readFieldName(before.text) !== null
}

function labels(lines: readonly Line[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]]
  if (!line || !next || isValue(lines[at - 1]) || isLone(next.text) || !/\p{L}/u.test(next.text)) return false
  if (isLabelled(line, next)) return true
  if (loneLetter.test(line.text)) return !next.gap
  if (!loneNumber.test(line.text)) return false
  const number = line.text.replace('.', '')
  const below = lines.slice(at + 2, at + 8).find(({ text }) => loneDecimal.test(text))
  return below !== undefined && below.text.split('.')[0] === number
}

/** As many bullets in a row as lines of text after them. */
function bulletsAt(lines: readonly Line[], from: number): Line[] {
  let end = from
  while (isLoneBullet(lines[end])) end += 1
  const count = end - from
  const texts = lines.slice(end, end + count)
  if (count === 0 || texts.length < count || texts.some((line) => isLone(line.text) || hasLabel(line.text))) return []
  const after = lines[end + count]
  const isWhole = count === 1 ? !texts[0]?.gap : texts.slice(1).every(({ gap }) => !gap) && (!after || after.gap)
  return isWhole ? texts.map((text, at) => under(lines[from + at] ?? text, text)) : []
}

function isLoneBullet(line: Line | undefined): boolean {
  return line !== undefined && /^[•·∙‣●○■□▪▫◆➢➤\ue000-\uf8ff]$/u.test(line.text)
}

function isLone(text: string): boolean {
  return loneDecimal.test(text) || loneNumber.test(text) || loneLetter.test(text) || isBullet(text)
}

function hasLabel(text: string): boolean {
  return readLabelShape(text.split(/\s/)[0] ?? '').some(({ family }) => family.startsWith('bullet'))
}
