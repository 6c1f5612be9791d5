import { monthPattern } from './months.ts'

const words = new RegExp(
  `^(?:\\d+|\\d*(?:st|nd|rd|th)|v\\d*|ver|version|draft|final|issue|issued|edition|date|dated|page|of|and|the|by|on|review|reviewed|revised|updated|approved|adopted|next|policy|document|${monthPattern}|spring|summer|autumn|winter|term)$`,
)

/** @returns Whether a word, in lower case, is one that dates, versions and page numbers are printed with. */
export function isDateOrVersionWord(word: string): boolean {
  return words.test(word)
}
