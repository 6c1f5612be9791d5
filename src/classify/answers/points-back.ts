import type { Word } from '../read-words.ts'

/** Words by which a sentence goes on from the one before: "They are not used for …", "Such accounts …", "… on them." */
const pointing = /^(?:it|they|them|this|these|those|such|so|there|same|instead)$/

/**
 * Say whether a sentence points back to the one before: "Then tell the Head" does too, and so do "we say so in the advert" and
 * "no private sites on them", wherever that is said.
 *
 * @param words The sentence with what opens it.
 * @param own The sentence alone.
 */
export function pointsBack(words: readonly Word[], own: readonly Word[]): boolean {
  return (
    own[0]?.form === 'then' ||
    own.some(
      ({ form }, at) => /^(?:it|them)$/.test(form) && /^(?:on|over|through|via)$/.test(own[at - 1]?.form ?? ''),
    ) ||
    [...words.slice(0, 5), ...words.slice(-2)].some(({ form }) => pointing.test(form)) ||
    own.some(({ form }, at) => form === 'so' && /^(?:say|says|said|do|does|doing)$/.test(own[at - 1]?.form ?? ''))
  )
}
