import { stemOf } from './word-stems.ts'

/** Words so common in policies that looking for them finds every clause. */
const common = new Set(
  'a about am an and any are as at be been being by can could did do does doing for from get gets got had has have having he her him his how i if im in into is it its ive just may me my of off on or our out please really shall she should so some than that the their them then there these they this those to up us was we were what when where whether which who why will with would you your'.split(
    ' ',
  ),
)

/** Words that every policy has: they tell clauses apart, but not policies. By their stems, so that no form of one is left alone. */
const everywhere = new Set(
  'all also child children ensure information is like made make media members must no not online only other parents personal policies professional pupils schools should site social staff such through time use work'
    .split(' ')
    .map(stemOf),
)

/** Whether a word tells nothing of what is looked for, and may be passed over in a question. */
export function isCommon(word: string): boolean {
  return common.has(word.toLowerCase().replace(/['’]/g, ''))
}

/**
 * Leave out of a text the words that tell no policy from another. The index does without them, and is half as large; which clause
 * has them is seen in the clauses.
 */
export function withoutCommon(text: string): string {
  return text
    .split(/\s+/)
    .filter((word) => !tellsNothing(word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')))
    .join(' ')
}

function tellsNothing(word: string): boolean {
  return isCommon(word) || everywhere.has(stemOf(word))
}
