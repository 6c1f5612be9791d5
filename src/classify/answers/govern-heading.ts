import type { Word } from '../read-words.ts'
import { type Cue, findCues } from './find-cues.ts'
import type { Governed } from './govern.ts'
import type { Passage } from './list-passages.ts'

/** "Unacceptable use", "Don't" or "Staff must not" above a list of acts. */
export function governHeading(passage: Passage): Governed | null {
  const last = passage.headings.at(-1)
  const heading = passage.headings.filter((word) => word.sentence === last?.sentence)
  if (plainDont.test(heading.map(({ form }) => form).join(' '))) {
    return { wording: 'forbids', force: 'must', governedFrom: passage.ownFrom }
  }
  const cue = findCues(heading).findLast((found) => found.kind === 'forbids' && isPlainBan(found, heading))
  return cue ? { wording: 'forbids', force: cue.force ?? 'must', governedFrom: passage.ownFrom } : null
}

/** "Don't", "Staff: don't", "What not to do"; whose section it is may stand on either side. */
const plainDont =
  /^(?:(?:staff|you|teacher|pupil|parent|governor|please)s? )*(?:donts?|do not|never|avoid|(?:what|thing)s? (?:not to do|we (?:do not|dont|never) do))(?: (?:staff|pupil|parent)s?)*$/

/** "Inappropriate use" heads what is banned; "Dealing with inappropriate use" what to do about it. */
function isPlainBan(cue: Cue, words: readonly Word[]): boolean {
  if (cue.to - cue.from > 1 || /^(?:unacceptable|prohibited|forbidden|banned)$/.test(words[cue.from]?.form ?? ''))
    return true
  const named = /^(?:use|behaviour|conduct|activit(?:y|ies)|content)$/.test(words[cue.to]?.form ?? '')
  return named && cue.from < 2 && cue.to === words.length - 1
}
