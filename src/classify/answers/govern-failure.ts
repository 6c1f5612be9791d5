import type { Found } from '../compile-phrase.ts'
import type { Word } from '../read-words.ts'
import type { Governed } from './govern.ts'

/** "Failure to report it is misconduct" requires the report: what is held against people is that they leave the act undone. */
export function governFailure(words: readonly Word[], act: Found): Governed | null {
  const from = Math.max(0, act.from - reach)
  const at = words.slice(from, act.to).findIndex((word, index) => isFailure(word, words[from + index + 1]))
  const failure = words[from + at]
  if (at < 0 || ordered.test(words[from + at - 1]?.form ?? '') || failure?.sentence !== words[act.from]?.sentence)
    return null
  return { wording: 'requires', force: 'statement', governedFrom: from + at }
}

/** "Staff must refuse to …" forbids the act. */
const ordered = /^(?:must|should|shall|will|to)$/

/** Words between the failure and what is not done. */
const reach = 4

function isFailure(word: Word, next: Word | undefined): boolean {
  return /^(?:fail|failur|refus|neglect|omit)/.test(word.form) && next?.form === 'to'
}
