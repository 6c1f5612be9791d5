import type { Word } from '../read-words.ts'
import { isParted } from './is-apart.ts'

/** Words by which a sentence goes on from the one before: "They are not used for …", "Such accounts …", "… on them." */
const pointing = /^(?:it|they|them|this|these|those|such|so|there|same|instead)$/

/**
 * Say whether a sentence points back to the one before: "Then tell the Head" and "Examples are …" do too, and so do "we say so
 * in the advert" and "no private sites on them", wherever that is said.
 *
 * @param words The sentence with what opens it.
 * @param own The sentence alone.
 */
export function pointsBack(words: readonly Word[], own: readonly Word[]): boolean {
  return (
    /^(?:then|examples?)$/.test(own[0]?.form ?? '') ||
    own.some((_, at) => answersUnsaid(own, at)) ||
    own.some(
      ({ form }, at) => /^(?:it|them)$/.test(form) && /^(?:on|over|through|via)$/.test(own[at - 1]?.form ?? ''),
    ) ||
    [...words.slice(0, 5), ...words.slice(-2)].some(({ form }) => pointing.test(form)) ||
    own.some(({ form }, at) => form === 'so' && /^(?:say|says|said|do|does|doing)$/.test(own[at - 1]?.form ?? ''))
  )
}

/** "You must not accept, and …", "should not reply to it": what is answered the sentence before tells. */
function answersUnsaid(words: readonly Word[], at: number): boolean {
  const [before, verb, next, after] = [words[at - 1], words[at], words[at + 1], words[at + 2]]
  if (!verb || !answering.test(verb.form) || !ordering.test(before?.form ?? '')) return false
  if (!next || isParted(verb, next)) return true
  return (
    /^(?:and|but|or|nor|it|them)$/.test(next.form) || (next.form === 'to' && /^(?:it|them)$/.test(after?.form ?? ''))
  )
}

const answering = /^(?:accept|agree|reply|respond|answer|engage|decline|refuse|no|yes)$/
const ordering = /^(?:not|never|dont|nor|to|must|should|will|please|always|simply|say)$/
