import { stemOf } from './word-stems.ts'

/** Words so common in policies that looking for them finds every clause. */
const common = new Set(
  'a about am an and any are as at be been being by can could did do does doing for from get gets got had has have having he her him his how i if im in into is it its ive just may me my of off on or our out please really shall she should so some than that the their them then there these they this those to up us was we were what when where whether which who why will with would you your'.split(
    ' ',
  ),
)

/** Whether a word tells nothing of what is looked for, and may be passed over in a question. */
export function isCommon(word: string): boolean {
  return common.has(word.toLowerCase().replace(/['’]/g, ''))
}

/** Leave out of a text the common words, and those with one of the stems. */
export function withoutWords(text: string, stems: ReadonlySet<string>): string {
  return text
    .split(/\s+/)
    .filter((token) => {
      const word = token.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
      return !isCommon(word) && !stems.has(stemOf(word))
    })
    .join(' ')
}
