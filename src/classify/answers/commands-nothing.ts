import type { Word } from '../read-words.ts'
import type { Cue } from './find-cues.ts'

/**
 * Whether words that would command or recommend only tell what something is for, why it is done, what is news or what is to be
 * remembered.
 *
 * @param found Every cue of the passage.
 */
export function commandsNothing(cue: Cue, words: readonly Word[], found: readonly Cue[]): boolean {
  return (
    isPurpose(cue, words) ||
    isMotive(cue, words) ||
    isOfferOrNews(cue, words) ||
    isReminder(cue, words) ||
    isPreface(cue, words, found)
  )
}

/** "The aim of this policy is to …" commands nothing; "Breaches are to be reported" does. */
function isPurpose(cue: Cue, words: readonly Word[]): boolean {
  if (words[cue.to - 1]?.form !== 'to' || !/^(?:is|are)$/.test(words[cue.from]?.form ?? '') || cue.to - cue.from > 2)
    return false
  // "An approach from the press is to be passed on": what something is for is no deed done to it.
  const reach = isDoneTo(words, cue.to) ? 1 : 10
  const before = words.slice(Math.max(0, cue.from - reach), cue.from)
  const nouns = reach === 1 ? aims : purposes
  return before.length === 0 || before.some((word) => nouns.test(word.base))
}

function isDoneTo(words: readonly Word[], at: number): boolean {
  return (
    words[at]?.form === 'be' &&
    /(?:ed|en|made|kept|sent|told|put|held|left|set|shut|shown|done|brought)$/.test(words[at + 1]?.form ?? '')
  )
}

/** A policy or a rule may be what something is to be done with: "departures from this policy are to be reported". */
const aims = /^(?:aim|purpose|objectiv|intention|intent|goal|idea|approach)$/

const purposes =
  /^(?:aim|purpose|objectiv|intention|intent|goal|role|task|function|policy|polici|way|idea|approach|reason|remit|step|precaution|option|priority|prioriti|advice|advic|rule|it)$/

/** To be "invited to interview" or "advised of a search" is to be recommended nothing. */
function isOfferOrNews({ kind, to }: Cue, words: readonly Word[]): boolean {
  const [last, next] = [words[to - 1]?.form, words[to]?.form]
  if (kind !== 'recommends') return false
  const offered = /^(?:interview|discuss|comment|explain)$/.test(words[to + 1]?.form ?? '')
  return (last === 'invited' && next === 'to' && offered) || (last === 'advised' && next === 'of')
}

/** "Who give their number in order to be helpful": why people do it recommends nothing. */
function isMotive({ kind, from }: Cue, words: readonly Word[]): boolean {
  const [why, to, be] = words.slice(Math.max(0, from - 2), from + 1).map(({ form }) => form)
  return kind === 'recommends' && be === 'be' && to === 'to' && /^(?:order|as|want|wish|like|meant)$/.test(why ?? '')
}

/** "It must be understood that …" commands nothing: what follows is the rule. */
function isReminder({ kind, to }: Cue, words: readonly Word[]): boolean {
  const next = words.slice(to, to + 4).map(({ form }) => form)
  return (
    kind === 'requires' && /^be (?:\w+ )?(?:understood|noted|stressed|emphasised|remembered) that/.test(next.join(' '))
  )
}

/** "Staff should be aware that rude remarks are unacceptable": where what follows rules by itself, to be aware of it is no rule. */
function isPreface({ kind, from, to }: Cue, words: readonly Word[], cues: readonly Cue[]): boolean {
  if (kind !== 'requires' && kind !== 'recommends') return false
  const that = words.findIndex(({ form }, at) => at >= to && at <= to + 3 && form === 'that')
  const told = words
    .slice(from, Math.max(from, that))
    .some(({ form }) => /^(?:aware|remember|understand|note|mindful)$/.test(form))
  const sentence = words[from]?.sentence
  const rules = (cue: Cue): boolean => cue.kind === 'forbids' && !/^can/.test(words[cue.from]?.form ?? '')
  return told && cues.some((cue) => rules(cue) && cue.from > that && words[cue.from]?.sentence === sentence)
}
