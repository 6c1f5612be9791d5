/** A list mark or number read off the front of a line. */
export interface PrintedLabel {
  /** As printed: `•`, `(iv)`, `4.1`, `a)`. Of a bullet followed by a label (`- a)`), the label. */
  label: string
  /** The text after it. */
  rest: string
  /** What stood before the label and is dropped: the bullet of `- a)`. */
  mark: string
  /** False where the same shape is often not a label: `A.` of a name, `A4` of a sheet, `3` of a count, `i.` of a sentence, a hyphen without a space. */
  sure: boolean
}

// Bullets of word processors, of Markdown, and of symbol fonts whose characters stand in the private-use area.
const bulletGlyph = '[-–—•·∙‣⁃◦●○■□▪▫◆◇►▶▸➢➤➔→✓✔✗✘❖❑❒☐☑☒*+§\\u00d8\\ue000-\\uf8ff]'
const bullet = new RegExp(`^(?:(${bulletGlyph}|#\\.|\\(#\\))(?:[\\s\\u00a0]+|$)|(o)(?:\\s+(?=\\S)))(.*)$`, 's')
// A true bullet needs no space after it; hyphens and stars do.
const tightBullet = /^([•·∙‣⁃◦●○■□▪▫◆◇►▶▸➢➤➔✓✔❖❑❒☐☑☒\ue000-\uf8ff])(?=[\p{L}\p{N}'"‘“([])(.*)$/su

// `-All phones are kept in the office.`: hyphens without a space are bullets among their like.
const hyphen = /^([-–—])(\p{Lu}.*)$/su

const decimals = /^((?:\d{1,3}\.){1,7}\d{1,3}(?:[.):](?!\d))?)(?:[\s\u00a0]+|(?=\p{Lu}[\p{Ll}-]))(.*)$/su
const decimal = /^(\d{1,3}(?:\.?\)|\.)(?!\d))(?:[\s\u00a0]+|(?=\p{Lu}))(.*)$/su
const bracketed = /^(\((?:\d{1,3}|[a-zA-Z]{1,2}|[ivxlIVXL]{1,6})\))[\s\u00a0]*(.*)$/su
const halfBracketed = /^((?:[a-zA-Z]{1,2}|[ivxlIVXL]{1,6})\))(?:[\s\u00a0]+|(?=\p{L}{2}))(.*)$/su
const lettered = /^((?:[a-zA-Z]|[ivxl]{1,6}|[IVXL]{1,6})\.)(?:[\s\u00a0]+|(?=\p{Lu}\p{Ll}{2}))(.*)$/su
const letteredDecimal = /^([A-Z]\.?\d{1,2}(?:\.\d{1,2})*(?:[.)]|(?=\s)))[\s\u00a0]*(\p{Lu}.*)$/su
const bare = /^(\d{1,2})[\s\u00a0]+(\p{Lu}.*)$/su

const copyright = /^\(c\)\s*(?:copyright|(?:\p{L}+\s+){0,4}(?:19|20)\d\d)/iu

/** A decimal that is no label: a date (`15.01.19`), a time (`9.30 am`), a sum (`3.5 million`). */
const notLabel =
  /^(?:\d{1,2}\.(?:0\d\.\d{2}|\d{1,2}\.\d{4})(?![\d.])|\d{1,2}\.\d{2}\s*[ap]\.?m\b|\d+\.\d+\s*(?:%|million|billion|hours|metres))/iu

/**
 * Read a list mark or number off the front of a line.
 *
 * @param text A line without white space in front.
 * @returns null where there is none. Never an empty `rest` for a label that is not sure.
 */
export function readPrintedLabel(text: string): PrintedLabel | null {
  const mark = readBullet(text)
  if (!mark) return readNumber(text)
  const inner = readNumber(mark.rest)
  if (inner && (inner.sure || /^[a-z]/i.test(inner.label))) return { ...inner, sure: true, mark: mark.label }
  return mark
}

function readBullet(text: string): PrintedLabel | null {
  // `- Let your light shine -` is a motto.
  if (/^([-–—*~])\s.{1,60}\s\1$/.test(text)) return null
  const found = bullet.exec(text)
  if (found) return { label: found[1] ?? found[2] ?? '', rest: found[3] ?? '', mark: '', sure: true }
  const tight = tightBullet.exec(text) ?? hyphen.exec(text)
  return tight && { label: tight[1] ?? '', rest: tight[2] ?? '', mark: '', sure: !hyphen.test(text) }
}

function readNumber(text: string): PrintedLabel | null {
  const head = text.slice(0, 40)
  if (!/^[([]?[\p{L}\p{N}]{1,6}[.):\s\u00a0]/u.test(head) || notLabel.test(head)) return null
  for (const pattern of [decimals, decimal, bracketed, halfBracketed]) {
    const found = pattern.exec(text)
    if (found) return { label: found[1] ?? '', rest: found[2] ?? '', mark: '', sure: !copyright.test(text) }
  }
  const clause = letteredDecimal.exec(text)
  if (clause?.[2])
    return { label: clause[1] ?? '', rest: clause[2], mark: '', sure: /^.\.|[.)]$/.test(clause[1] ?? '') }
  const found = lettered.exec(text) ?? bare.exec(text)
  return found?.[2] ? { label: found[1] ?? '', rest: found[2], mark: '', sure: false } : null
}
