import type { Found } from '../compile-phrase.ts'
import type { Cue } from './find-cues.ts'
import { type Governed, governAfter, governAtOnce, governBefore, governByConsequence } from './govern.ts'
import { governCommand, governSupposed } from './govern-command.ts'
import { governFailure } from './govern-failure.ts'
import { governHeading } from './govern-heading.ts'
import { governNobody } from './govern-nobody.ts'
import { governPenalty } from './govern-penalty.ts'
import { governRepeat } from './govern-repeat.ts'
import { governVerbless } from './govern-verbless.ts'
import { governVerdict } from './govern-verdict.ts'
import type { Passage } from './list-passages.ts'

/**
 * Find what governs an act: the cue nearest before it ("must not accept"), within its part of the sentence; else one after it
 * ("is not permitted"), else the lead-in's, else the heading's; else its being a command, or a line
 * without a verb.
 *
 * @param acting The cues of the passage that command, forbid or allow.
 * @param here The part of the sentence in which the act stands.
 */
export function findGoverning(passage: Passage, act: Found, acting: readonly Cue[], here: Found): Governed | null {
  const { words, ownFrom } = passage
  const ruleFrom = Math.max(ownFrom, purposeTo(passage, act))
  const near = acting.filter(
    (cue) => cue.from >= here.from && cue.to <= here.to && (cue.from < ownFrom || cue.from >= ruleFrom),
  )
  const own = near.filter((cue) => cue.from >= ruleFrom)
  const leading = acting.filter((cue) => cue.to <= ownFrom)
  return (
    governFailure(words, act) ??
    governPenalty(own, act, words) ??
    governNobody(own, act, passage) ??
    governVerdict(own, act, words) ??
    governRepeat(acting, act, words) ??
    governBefore(own, act, words, near) ??
    governAtOnce(own, act, words) ??
    governByConsequence(leading, own) ??
    governBefore(near, act, words, near) ??
    governHeading(passage) ??
    // "Check your settings, and remove what a class should not see" commands by its first verb.
    (leading.length === 0 ? governCommand(passage, act) : null) ??
    orCommand(governAfter(near, act, words), passage, act) ??
    governBefore(leading, act, words, acting) ??
    governCommand(passage, act) ??
    governVerbless(passage)
  )
}

/** "If they ring, say that the head will ring back": the command before it binds, and the "will" only tells what to say. */
function orCommand(after: Governed | null, passage: Passage, act: Found): Governed | null {
  const tells = after?.wording === 'requires' && after.force === 'statement'
  return (tells ? governSupposed(passage, act, after.governedFrom) : null) ?? after
}

/** "To ensure that it does not …, set …": the index of the first word after what the sentence says it is for, or 0. */
function purposeTo({ words, text, ownFrom }: Passage, act: Found): number {
  if (words[ownFrom]?.form !== 'to') return 0
  const after = words.findIndex((word, at) => at > ownFrom && text.slice(words[at - 1]?.end, word.start).includes(','))
  return after <= act.to ? after : 0
}
