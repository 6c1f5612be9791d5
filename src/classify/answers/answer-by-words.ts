import { asksWhatToDo } from '../../model/question.ts'
import { type WordIndex, weightOf } from '../weigh-words.ts'
import type { CompiledQuestion, CompiledRule } from './compile-questions.ts'
import type { Passage } from './list-passages.ts'
import { type Evidence, makeEvidence } from './make-evidence.ts'
import { findAny, phraseSet } from './phrase-set.ts'
import { isLeave, positionOf } from './position-of.ts'
import { readWording } from './read-wording.ts'
import type { Reading } from './reading.ts'
import { fitsPassage, turnsDown } from './rule-fits.ts'
import type { OddsOf } from './weigh-passages.ts'
import { isOfOthers, whoActs } from './who-acts.ts'

/** Log-odds from which the words of a passage are enough for an answer (three in five), and below which no rule is believed (one in 150). */
const likely = 0.5
const unlikely = -5

/**
 * Whether the words of a passage speak against what a rule has found in it. A line of the front matter has too few, what
 * points back has its matter elsewhere, and names say enough by themselves.
 */
export function isUnlikely({ passage, question, names }: Evidence, oddsOf: OddsOf): boolean {
  const standsAlone = !names && passage.clause !== null && passage.antecedent.length === 0
  const odds = standsAlone ? oddsOf(passage, question) : null
  return odds !== null && odds < unlikely
}

/**
 * Answer a question that no rule answers, from the passage whose words speak most for an answer. It is never a permission: that
 * takes more than words.
 *
 * @returns Weak evidence; null where no passage is likely enough, or its wording leaves open what it answers.
 */
export function answerByWords(question: CompiledQuestion, reading: Reading): Evidence | null {
  const rule = ruleOfWords(question)
  const passage = rule && likeliest(rule, reading)
  if (!passage) return null
  const at = mostTelling(passage, question.question.id, reading.words)
  const act = { from: at, to: at + 1 }
  const wording = readWording(passage, act)
  if (isOfOthers(rule, whoActs(passage, act, wording))) return null
  const position = positionOf(rule, passage, wording) ?? null
  return position === null || isLeave(position, question.question)
    ? null
    : makeEvidence(rule, passage, wording, position)
}

/** A rule that finds nothing by itself; null for a question whose answers only rules can tell apart, or the front matter gives. */
function ruleOfWords(question: CompiledQuestion): CompiledRule | null {
  const { learnt, frontMatter } = question.question
  const says = asksWhatToDo(question.question) ? undefined : learnt?.usual
  if (!learnt || frontMatter !== undefined || (says === undefined && !asksWhatToDo(question.question))) return null
  return {
    rule: { find: [], with: [], weak: true, names: false, ...(says !== undefined && { says }) },
    question,
    rank: 0,
    find: phraseSet([]),
    with: [],
    about: null,
    without: null,
    notInside: null,
    outside: null,
    under: null,
  }
}

function likeliest(rule: CompiledRule, { passages, named, oddsOf }: Reading): Passage | null {
  const { id } = rule.question.question
  const [best] = passages
    .map((passage) => ({ passage, odds: oddsOf(passage, id) ?? Number.NEGATIVE_INFINITY }))
    .filter(({ passage, odds }) => odds >= likely && named(rule.question.matter, passage) && mayAnswer(rule, passage))
    .sort((a, b) => b.odds - a.odds)
  return best?.passage ?? null
}

/** What keeps a rule of the question from holding of a passage keeps its words from it too. */
function mayAnswer(rule: CompiledRule, passage: Passage): boolean {
  const isTurnedDown = rule.question.rules.some(
    (other) => turnsDown(other, passage) && findAny(other.find, passage.words) !== null,
  )
  return passage.clause !== null && fitsPassage(rule, passage) && !isTurnedDown && !howTo.test(passage.quote)
}

/** "To remove a post, hover over it …": how a program is used, which nobody is told to do. */
const howTo =
  /^\W*(?:in order )?to\b[^,]{3,80},\s*(?:please )?(?:click|double-click|hover|tap|press|select|scroll|swipe|type|open|go to)\b/iu

/** The place of the word that speaks most for an answer, for the act that the passage is about; words that command are none. */
function mostTelling({ words, ownFrom, cues }: Passage, question: string, index: WordIndex): number {
  const inCue = (at: number): boolean => cues().some(({ from, to }) => from <= at && at < to)
  const [best] = words
    .map(({ base, slight }, at) => ({
      at,
      weight: slight || at < ownFrom || inCue(at) ? 0 : weightOf(base, question, index),
    }))
    .sort((a, b) => b.weight - a.weight)
  return best && best.weight > 0 ? best.at : ownFrom
}
