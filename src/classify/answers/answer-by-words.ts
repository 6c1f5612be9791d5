import { asksWhatToDo, type ReadingRule } from '../../model/question.ts'
import { type WordIndex, weightOf } from '../weigh-words.ts'
import type { CompiledQuestion, CompiledRule } from './compile-questions.ts'
import { commandsOf } from './govern-command.ts'
import type { Passage } from './list-passages.ts'
import { type Evidence, makeEvidence } from './make-evidence.ts'
import { findAny, phraseSet } from './phrase-set.ts'
import { isLeave, positionOf } from './position-of.ts'
import { type ReadWording, readWording } from './read-wording.ts'
import type { Reading } from './reading.ts'
import { fitsPassage, turnsDown } from './rule-fits.ts'
import { isOfOthers, whoActs } from './who-acts.ts'

/** Log-odds from which the words of a passage are enough for an answer (an even chance), and outweigh what turns rules down (seven in eight). */
const likely = 0
const sure = 2

/**
 * Answer a question that no rule answers, from the passage whose words speak most for an answer. It is never a permission: that
 * takes more than words. Where its wording tells nothing, it is the position that policies usually take, if nearly all do.
 *
 * @returns Weak evidence; null where no passage is likely enough, or its wording leaves open what it answers.
 */
export function answerByWords(question: CompiledQuestion, reading: Reading): Evidence | null {
  const rule = ruleOfWords(question)
  if (!rule) return null
  return (
    likeliest(rule, reading)
      .values()
      .map((passage) => readByWords(rule, passage, reading))
      .find(Boolean) ?? null
  )
}

/**
 * Read the passage as a rule would that found the first of its telling words whose wording tells what to do; where none does, it
 * says what policies usually say.
 */
function readByWords(rule: CompiledRule, passage: Passage, { words }: Reading): Evidence | null {
  const { question } = rule.question
  const [first, ...others] = mostTelling(passage, question.id, words).map((at) => readAct(rule, passage, at))
  if (!first) return null
  const tells = (read: ReadWording | null): boolean =>
    read !== null && read.wording !== 'states' && positionByWords(rule, passage, read) !== null
  const told = [first, ...others].find(tells) ?? first
  const position = positionByWords(rule, passage, told) ?? usualPosition(rule, passage, told)
  return position === null || isLeave(position, question) ? null : makeEvidence(rule, passage, told, position)
}

/** @returns How the act is worded; null where others do it. */
function readAct(rule: CompiledRule, passage: Passage, at: number): ReadWording | null {
  const act = { from: at, to: at + 1 }
  const wording = readWording(passage, act)
  return isOfOthers(rule, whoActs(passage, act, wording)) ? null : wording
}

/** A duty may be to leave a thing, where so many rules of its question say so of what is forbidden: "Do not reply". */
const fewestRefusals = 3

function positionByWords(rule: CompiledRule, passage: Passage, read: ReadWording): string | null {
  const position = positionOf(rule, passage, read)
  if (position !== undefined || read.wording !== 'forbids' || mayAllow(passage)) return position ?? null
  const refusals = rule.question.rules.filter(
    ({ rule: { says } }) => typeof says === 'object' && says.forbids === 'required',
  )
  return refusals.length >= fewestRefusals ? 'required' : null
}

/** Only of a whole sentence: what is to be done with a bare item or an order stands around it. */
function usualPosition({ question }: CompiledRule, passage: Passage, { wording }: ReadWording): string | null {
  const isWhole = /[.!?]\W*$/u.test(passage.quote) && commandsOf(passage).length === 0
  return isWhole && wording === 'states' && !mayAllow(passage) ? (question.question.learnt?.usual ?? null) : null
}

/** Whether anything in it may be leave, for whatever it may be. */
function mayAllow(passage: Passage): boolean {
  return passage.cues().some(({ kind }) => kind === 'allows' || kind === 'waives' || kind === 'possible')
}

/** A rule that finds nothing by itself; null for a question whose answers only rules can tell apart, or the front matter gives. */
function ruleOfWords(question: CompiledQuestion): CompiledRule | null {
  const { learnt, frontMatter } = question.question
  const says = asksWhatToDo(question.question) ? undefined : learnt?.usual
  const isByName = question.rules.some(({ rule }) => rule.names)
  if (!learnt || isByName || frontMatter !== undefined || (says === undefined && !asksWhatToDo(question.question)))
    return null
  const force = forceOfAll(question)
  return {
    rule: {
      find: [],
      with: [],
      weak: true,
      names: false,
      ...(says !== undefined && { says }),
      ...(force !== undefined && { force }),
    },
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

/** What its rules state or tell, as all of them agree; a question with other forces leaves it to the wording. */
function forceOfAll({ rules }: CompiledQuestion): ReadingRule['force'] {
  const forces = new Set(rules.map(({ rule }) => rule.force))
  const [force] = forces
  return forces.size === 1 && (force === 'statement' || force === 'told') ? force : undefined
}

/** @returns The passages whose words are enough for an answer, those first that speak most for one. What points back must be sure. */
function likeliest(rule: CompiledRule, { passages, named, oddsOf }: Reading): Passage[] {
  const { question, matter } = rule.question
  const isEnough = (passage: Passage, odds: number): boolean => odds >= (passage.antecedent.length > 0 ? sure : likely)
  return passages
    .map((passage) => ({ passage, odds: oddsOf(passage, question.id) ?? Number.NEGATIVE_INFINITY }))
    .filter(({ passage, odds }) => isEnough(passage, odds) && named(matter, passage) && mayAnswer(rule, passage, odds))
    .sort((a, b) => b.odds - a.odds)
    .map(({ passage }) => passage)
}

/** What keeps a rule of the question from holding of a passage keeps its words from it too, unless they are sure. */
function mayAnswer(rule: CompiledRule, passage: Passage, odds: number): boolean {
  if (
    passage.clause === null ||
    !fitsPassage(rule, passage) ||
    [howTo, tellsOfMany, warns].some((pattern) => pattern.test(passage.quote))
  )
    return false
  if (typeof rule.rule.says === 'string' && isBanned(passage)) return false
  const isTurnedDown = (other: CompiledRule): boolean =>
    turnsDown(other, passage) && findAny(other.find, passage.words) !== null
  return odds >= sure || !rule.question.rules.some(isTurnedDown)
}

/** An item of a list of what is forbidden tells of nothing but that it is: it is no definition. */
function isBanned({ ownFrom, cues }: Passage): boolean {
  return cues().some(({ kind, to }) => kind === 'forbids' && to <= ownFrom)
}

/** "Many staff live in the village": what some happen to do is no rule. */
const tellsOfMany =
  /^\W*(?:many|several|a few|a number) (?:of )?(?:(?:our|the|members of) )*(?:staff|parents|pupils|colleagues|families|schools|people|children|young people|us)\b/iu

/** "Staff should be aware that messages may be misread": a warning bids nothing but to know it. */
const warns =
  /\b(?:remember|be aware|bear in mind|be mindful|note) that\b[^.;]*\b(?:can|may|might|could|capable|likely|liable)\b/iu

/** "To remove a post, hover over it …": how a program is used, which nobody is told to do. */
const howTo =
  /^\W*(?:in order )?to\b[^,]{3,80},\s*(?:please )?(?:click|double-click|hover|tap|press|select|scroll|swipe|type|open|go to)\b/iu

/** How many words of a passage are tried. */
const mostTried = 4

/** The places of the words that speak most for an answer, for the act that the passage is about; words that command are none. */
function mostTelling({ words, ownFrom, cues }: Passage, question: string, index: WordIndex): number[] {
  const inCue = (at: number): boolean => cues().some(({ from, to }) => from <= at && at < to)
  const telling = words
    .map(({ base, slight }, at) => ({
      at,
      weight: slight || at < ownFrom || inCue(at) ? 0 : weightOf(base, question, index),
    }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostTried)
    .map(({ at }) => at)
  return telling.length > 0 ? telling : [ownFrom]
}
