import { baseForm } from './base-form.ts'

/** One word of a text, with its place. */
export interface Word {
  /** Lower case, without hyphens and possessive endings: `email` for "E-mail" and "e mail", `child` for "child’s". */
  form: string
  base: string
  /** Articles, possessives and the like, which phrases pass over. */
  slight: boolean
  /** Offsets of the word as printed. */
  start: number
  end: number
  /** 0 for the first sentence. */
  sentence: number
}

/** The apostrophe of "applicants’ profiles" belongs to the word; "e mail" is one. */
const wordPattern =
  /(?:[eE] (?=mail))?[\p{L}\p{N}]+(?:['’][\p{L}]+)*(?:[-‐‑][\p{L}\p{N}]+(?:['’][\p{L}]+)*)*(?:(?<=s)['’](?=\s\p{L}))?/gu

/** First halves that make one word with what follows: "e-mail", "on-line", "cyber-bullying", "log-in", "co-operate". */
const joining = new Set([
  'e',
  'on',
  'off',
  'cyber',
  'log',
  'logged',
  'co',
  'pre',
  're',
  'web',
  'anti',
  'multi',
  'well',
  'sub',
  'x',
])

const slightWords = new Set([
  'a',
  'an',
  'the',
  'their',
  'his',
  'her',
  'our',
  'its',
  'your',
  'my',
  'any',
  'this',
  'that',
  'these',
  'those',
  'own',
  'such',
])

/**
 * Split a text into words. Sentences end at `.`, `!`, `?` or `;` before a space, save after a single letter ("e.g. "), after a
 * title ("Mrs. ") and `;` after a colon.
 */
export function readWords(text: string): Word[] {
  const words: Word[] = []
  let sentence = 0
  let last = 0
  let listing = false
  for (const match of text.matchAll(wordPattern)) {
    const previous = words.at(-1)
    if (
      previous &&
      !isAbbreviated(previous, text.slice(last, match.index + 1)) &&
      ends(text.slice(last, match.index), listing)
    ) {
      sentence++
      listing = false
    }
    if (text.slice(last, match.index).includes(':')) listing = true
    for (const part of partsOf(match[0])) {
      const start = match.index + part.offset
      const form = formOf(part.text)
      words.push({
        form,
        base: baseForm(form),
        slight: slightWords.has(form),
        start,
        end: start + part.text.length,
        sentence,
      })
    }
    last = match.index + match[0].length
  }
  return words
}

/** "J. Smith", "Mrs. Hale", "St. John's" and "nephews etc. at the school" go on behind their full stop. */
function isAbbreviated({ form, start, end }: Word, behind: string): boolean {
  if (form === 'etc') return /^\.\s+\p{Ll}/u.test(behind)
  return end - start === 1 || /^(?:mr|mrs|ms|dr|fr|st|rev)$/.test(form)
}

/** Whether what stands between two words ends a sentence. "The following: weapons; drugs; tobacco" is one. */
function ends(between: string, listing: boolean): boolean {
  return (listing ? /[.!?]["'”’)*]*\s/ : /[.!?;]["'”’)*]*\s/).test(between)
}

function partsOf(printed: string): { text: string; offset: number }[] {
  const parts: { text: string; offset: number }[] = []
  let offset = 0
  for (const piece of printed.split(/(?<=[-‐‑])/)) {
    const open = parts.at(-1)
    if (open && joining.has(formOf(open.text))) open.text += piece
    else parts.push({ text: piece, offset })
    offset += piece.length
  }
  return parts.map((part) => ({ ...part, text: part.text.replace(/[-‐‑]$/, '') }))
}

function formOf(printed: string): string {
  return printed
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .replace(/['’‐‑ -]/g, '')
}
