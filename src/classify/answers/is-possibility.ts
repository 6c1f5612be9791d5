import type { Word } from '../read-words.ts'
import type { Cue } from './find-cues.ts'
import { doings, possibility } from './possibility-words.ts'

/** "Posts may be seen by anyone" tells what could happen; "staff may use their phones" allows. */
export function isPossibility(cue: Cue, words: readonly Word[]): boolean {
  const before = words[cue.from - 1]?.form ?? ''
  if (before === 'who') return true
  if (cue.to - cue.from > 1) return false
  if (/^(?:which|that|who|it|this|there|what|as)$/.test(before)) return true
  if (looking.test(words[cue.to]?.form ?? '') && !onDuty.test(before)) return true
  const next = words[cue.to]?.form ?? ''
  if (/^\d/.test(next) || isTail(words, cue)) return true
  if (next === 'be')
    return !words.slice(cue.to + 1, cue.to + 4).some((word, at) => isDoing(word, words[cue.to + at + 2]))
  if (next === 'have' && words.slice(cue.to + 2, cue.to + 4).some(({ form }) => deedsHad.test(form))) return false
  const outcome = outcomes.get(next)
  if (outcome) return words.slice(cue.to, cue.to + 9).some((word) => outcome.test(word.form))
  return possibility.has(next) && !(deeds.test(next) && onDuty.test(before))
}

/** "May be taken on trips" allows; "may be taken as a reference" tells how it looks. */
function isDoing({ form }: Word, next: Word | undefined): boolean {
  return doings.has(form) && !(/^(?:taken|read|viewed)$/.test(form) && /^(?:as|for|to)$/.test(next?.form ?? ''))
}

/** "May bring the school into disrepute" and "may give rise to concern" tell what could happen; "may give their number" allows. */
const outcomes: ReadonlyMap<string, RegExp> = new Map([
  ['bring', /^(?:disrepute|contempt|question|discredit)$/],
  ['give', /^(?:rise|impression|cause|offence|grounds|appearance)$/],
])

/** "We may have a look" allows a look; "you may have an account" tells what could be. */
const deedsHad = /^(?:look|word|chat|talk|conversation)$/

/** "Posts may include names" tells what could happen; "staff may include their name" allows. */
const deeds = /^(?:put|include|identify|remain)$/

/** "Only friends can see them" tells what happens; "staff may look at them" allows. */
const looking = /^(?:see|view|read|find)$/

const onDuty =
  /^(?:staff|employees?|teachers?|lecturers?|practitioners?|volunteers?|tutors?|assistants?|colleagues?|members?|they|you|we|i|schools?|governors?|managers?|heads?|headteachers?|who)$/

/** "As strict as they can and …", "pages that they can be found on": nothing is allowed. "Staff can only use …" allows. */
function isTail(words: readonly Word[], cue: Cue): boolean {
  const [before, next] = [words[cue.from - 1]?.form ?? '', words[cue.to]]
  return (
    words[cue.from]?.form === 'can' &&
    (next === undefined ||
      next.sentence !== words[cue.from]?.sentence ||
      /^(?:and|or|but|to|in|at)$/.test(next.form) ||
      (next.form === 'only' && !onDuty.test(before)) ||
      (next.form === 'be' && (before === 'they' || !onDuty.test(before))))
  )
}
