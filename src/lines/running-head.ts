import { isDateOrVersionWord } from './date-words.ts'
import { readPrintedLabel } from './printed-label.ts'
import { endsAsSentence, hasSentenceVerb, wordCount } from './sentence-shape.ts'
import { namesPolicy, namesSchool, namesSubject } from './title-words.ts'

/** Longer lines are no running heads. */
const longest = 150
/** The title and the school's name stand among the first lines or nowhere. */
const headLength = 12
const longestName = 14
/** The text begins with the first line of more words, or the first sentence. */
const longestHeadLine = 20
/** `… Page 3`, `… 3 of 12`, `3 | …`: a page number with the word or the mark that says so. */
const pageMark =
  /(?<!\b(?:see|on|at|to|in|from|and|the)\s)\bp\s?a\s?g\s?e\s+\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?$|^page\s+\d{1,3}\b|\b\d{1,3}\s+of\s+\d{1,3}$|^\d{1,3}\s*\|\s*\D|\D\s*\|\s*\d{1,3}$/i

/** The names a document goes by: what running heads are made of. */
export interface DocumentNames {
  /** All words of these lines. */
  words: ReadonlySet<string>
  lines: readonly (readonly string[])[]
  /** How many lines, from the first, hold them. */
  length: number
}

/** Read the title and the school's name off the first lines of a document. */
export function readNames(lines: readonly string[]): DocumentNames {
  // Marks of Markdown around a title are not its own.
  const bare = lines.slice(0, headLength).map((text) => text.replace(/^[#*_\s]+|[#*_\s]+$/g, ''))
  const prose = bare.findIndex(
    (text) => wordCount(text) > longestHeadLine || (endsAsSentence(text) && hasSentenceVerb(text)),
  )
  const head = prose < 0 ? bare : bare.slice(0, prose)
  const words = new Set<string>()
  const named: string[][] = []
  let length = 0
  for (const [at, text] of head.entries()) {
    const own = wordsOf(text)
    // The same words again are a running head already.
    if (!isName(text, at) || own.every((word) => words.has(word))) continue
    for (const word of own) words.add(word)
    named.push(own)
    length = at + 1
  }
  return { words, lines: named, length }
}

function isName(text: string, at: number): boolean {
  if (!mayBeRunningHead(text) || wordCount(text) > longestName || wordsOf(text).length < 2) return false
  return at === 0 || namesPolicy(text) || namesSchool(text) || namesSubject(text)
}

/** A sentence, a labelled item and a marked heading are policy text, wherever they stand and however often. */
export function mayBeRunningHead(text: string): boolean {
  if (text.length > longest || !/\p{L}{2}/u.test(text) || /^#/.test(text)) return false
  if (readPrintedLabel(text)?.sure) return false
  const bare = text.replace(pageMark, '').trim()
  return !endsAsSentence(text) && !/[:?]$/.test(text) && !hasSentenceVerb(bare)
}

/** @returns Whether the words of a line are those of the title or the school, whole, and at most dates, versions and page numbers besides. */
export function isMadeOfNames(text: string, names: DocumentNames): boolean {
  const words = wordsOf(text)
  if (!words.every((word) => names.words.has(word) || isDateOrVersionWord(word))) return false
  return names.lines.some((line) => line.length > 0 && line.every((word) => words.includes(word)))
}

/** @returns Whether the words of a line are those of several such names in a row, the school's and the title: no other line is. */
export function joinsNames(text: string, names: DocumentNames): boolean {
  const words = wordsOf(text)
  const whole = names.lines.filter((line) => line.length < words.length && line.every((word) => words.includes(word)))
  return whole.length > 1 && isMadeOfNames(text, names)
}

/** @returns Whether the line says itself that it counts pages. */
export function hasPageMark(text: string): boolean {
  return pageMark.test(text)
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}[\p{L}\p{N}'’]*|\d+/gu) ?? []
}
