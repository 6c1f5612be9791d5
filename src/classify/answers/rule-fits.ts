import type { Found } from '../compile-phrase.ts'
import { namesDocument } from '../names-document.ts'
import { isQuestion } from './asked-before.ts'
import type { CompiledRule } from './compile-questions.ts'
import type { Passage } from './list-passages.ts'
import { findAny, findPlaces } from './phrase-set.ts'
import { isNewTurn } from './sentence-part.ts'
import { tellsPurpose } from './tells-purpose.ts'

/** Whether any rule can hold of a passage: a question rules nothing, what answers it does; nor does a form to be filled in. */
export function mayRule({ quote, askedTo }: Passage): boolean {
  const asks = askedTo === 0 ? isQuestion(quote) : quote.endsWith('?')
  const isPast = past.test(quote) && !/\bnow\b/iu.test(quote)
  return !asks && !isPast && !blankAsking.test(quote) && !openBoxes.test(quote)
}

/** Whether a rule can hold of a passage that may rule,  wherever in it the act may stand. */
export function fitsPassage(rule: CompiledRule, passage: Passage): boolean {
  if (!rule.question.question.ofPolicy && isBareName(passage)) return false
  // Lines of the front matter are asked only about the policy itself.
  if (passage.clause === null && !rule.question.question.ofPolicy) return false
  if (rule.rule.weak && passage.words.length > longestForWeak) return false
  if (!hasPartners(rule, passage) || !hasHeading(rule, passage) || isKeptOut(rule, passage)) return false
  return typeof rule.rule.says === 'string' || !tellsPurpose(passage)
}

/** Whether a rule that would otherwise hold of a passage is kept from it by something that stands in or about the passage. */
export function turnsDown(rule: CompiledRule, passage: Passage): boolean {
  return hasPartners(rule, passage) && isKeptOut(rule, passage)
}

function hasPartners(rule: CompiledRule, { words, antecedent }: Passage): boolean {
  return rule.with.every((phrases) => findAny(phrases, words) || findAny(phrases, antecedent))
}

/** Whether a rule for what stands under certain headings or lead-ins meets one. */
function hasHeading({ under }: CompiledRule, { headings, words, ownFrom }: Passage): boolean {
  return under === null || findAny(under, headings) !== null || findAny(under, words.slice(0, ownFrom)) !== null
}

function isKeptOut({ without, outside }: CompiledRule, { words, standsUnder }: Passage): boolean {
  if (without && findAny(without, words)) return true
  return outside !== null && standsUnder().some((place) => findAny(outside, place))
}

/** "Disciplinary Policy", in a list of other documents, is a name and no sentence; below a lead-in it may end one. */
function isBareName({ quote, ownFrom }: Passage): boolean {
  return ownFrom === 0 && !quote.endsWith('.') && namesDocument(quote)
}

/** Whether a rule that can hold of a passage holds of an act in it. */
export function fitsAct(rule: CompiledRule, passage: Passage, act: Found): boolean {
  const { words, ownFrom, antecedent } = passage
  const partners = rule.with.map((phrases) =>
    findPlaces(phrases, words).filter((place) => !rule.rule.weak || place.to <= ownFrom || isNear(place, act)),
  )
  const missing = rule.with.filter((_, index) => partners[index]?.length === 0)
  if (missing.some((phrases) => !findAny(phrases, antecedent))) return false
  if (act.to <= passage.askedTo)
    return rule.question.question.positions.includes('permitted') || hasOwn(partners, ownFrom)
  if (rule.rule.weak && act.to <= ownFrom) return false
  // What stands wholly in the lead-in is the lead-in's own matter, not that of every item below it.
  if (act.to <= ownFrom && !hasOwn(partners, ownFrom)) return false
  if (words.some((_, at) => at > act.from && at < act.to && isNewTurn(words, at))) return false
  if (rule.notInside && findAny(rule.notInside, words.slice(act.from, act.to))) return false
  return !rule.about || findAny(rule.about, passage.near()) !== null
}

/** "Approved: \u2610 Yes \u2610 No" is a form that nobody has filled in. */
const openBoxes = /[\u2610\u25a1].*[\u2610\u25a1]/

/** "We tried searches for a year", "the school used to allow it": what was done rules nothing, unless it tells what is done now. */
const past =
  /^\W*(?:in the past|until (?:now|last year|recently)|(?:we|the (?:\w+ )?(?:school|board|trust|governors|college|academy)) (?:once |have )?(?:tried|used to)\b)/iu

/** "Who else will have the log-in:" is a line of a form, to be filled in. */
const blankAsking = /^\W*(?:who|whose|which|what|how)\b.*:$/iu

function hasOwn(partners: readonly (readonly Found[])[], ownFrom: number): boolean {
  return partners.some((places) => places.some(({ to }) => to > ownFrom))
}

/** What a weak rule looks for in any order must at least stand close by. */
function isNear(place: Found, act: Found): boolean {
  return place.from - act.to <= weakReach && act.from - place.to <= weakReach
}

/** Words of a passage beyond which what stands close by may belong to another item of a list that lost its marks. */
const longestForWeak = 90

/** Words between the act and what a weak rule wants beside it. */
const weakReach = 25
