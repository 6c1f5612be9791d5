import type { Question } from '../../model/question.ts'
import type { Found } from '../compile-phrase.ts'
import { answerByWords } from './answer-by-words.ts'
import type { CompiledQuestions, CompiledRule, RuleIndex } from './compile-questions.ts'
import { isUnlikely } from './is-unlikely.ts'
import type { Passage } from './list-passages.ts'
import { type Evidence, makeEvidence } from './make-evidence.ts'
import { restHolds } from './phrase-set.ts'
import { isLeave, positionOf } from './position-of.ts'
import { readWording } from './read-wording.ts'
import { openReading, type Reading } from './reading.ts'
import { fitsAct, fitsPassage } from './rule-fits.ts'
import type { OddsOf } from './weigh-passages.ts'
import { isOfOthers, whoActs, whoIsAsked } from './who-acts.ts'

/** Find what answers each question: what its rules find or, where they find nothing, what the words alone speak for. */
export function findEvidence(passages: readonly Passage[], compiled: CompiledQuestions): Evidence[] {
  const reading = openReading(passages, compiled.words)
  const byRules = findByRules(reading, compiled)
  const answered = new Set(byRules.map(({ question }) => question))
  const open = compiled.questions.filter(({ question }) => !answered.has(question.id))
  return [...byRules, ...open.flatMap((question) => answerByWords(question, reading) ?? [])]
}

/**
 * Try every rule on every passage; the weak ones only for questions that the others leave open. One rule gives at most one piece
 * of evidence a passage.
 */
function findByRules(reading: Reading, { questions, strong, weak }: CompiledQuestions): Evidence[] {
  const { passages, named, oddsOf } = reading
  const tryAll = (index: RuleIndex, wanted: (rule: CompiledRule) => boolean): Evidence[] =>
    passages.flatMap((passage) => {
      const fits = (rule: CompiledRule): boolean => named(rule.question.matter, passage) && fitsPassage(rule, passage)
      return evidenceOf(passage, index, wanted, fits)
    })
  const asked = new Map(questions.map(({ question }) => [question.id, question] as const))
  const found = tryAll(strong, () => true)
  const believed = found.filter((item) => !isUnlikely(item, oddsOf))
  const settled = new Set(believed.filter((item) => settles(item, asked)).map(({ question }) => question))
  const more = tryAll(weak, (rule) => !settled.has(rule.question.question.id))
  return believe([...found, ...more], asked, oddsOf)
}

/** Set aside what the words of its passage speak against; but where leave remains, nothing that may speak against it. */
function believe(found: readonly Evidence[], asked: ReadonlyMap<string, Question>, oddsOf: OddsOf): Evidence[] {
  const likely = new Set(found.filter((item) => !isUnlikely(item, oddsOf)))
  const allowed = new Set([...likely].filter((item) => givesLeave(item, asked)).map(({ question }) => question))
  return found.filter((item) => likely.has(item) || allowed.has(item.question))
}

/** Leave is settled only when nothing, however weak, speaks against it. */
function settles(item: Evidence, asked: ReadonlyMap<string, Question>): boolean {
  return item.position !== null && !givesLeave(item, asked)
}

function givesLeave({ question, position }: Evidence, asked: ReadonlyMap<string, Question>): boolean {
  const asking = asked.get(question)
  return position !== null && asking !== undefined && isLeave(position, asking)
}

function evidenceOf(
  passage: Passage,
  index: RuleIndex,
  wanted: (rule: CompiledRule) => boolean,
  fits: (rule: CompiledRule) => boolean,
): Evidence[] {
  const found = new Map<CompiledRule, Evidence>()
  const fitting = new Map<CompiledRule, boolean>()
  for (const [at, word] of passage.words.entries()) {
    for (const { rule, phrase, first } of index.entriesAt(word)) {
      if (found.has(rule) || !wanted(rule)) continue
      const to = first.matchAt(passage.words, at)
      if (to < 0 || !restHolds(phrase, passage.words)) continue
      const fit = fitting.get(rule) ?? fits(rule)
      fitting.set(rule, fit)
      if (!fit) continue
      const evidence = tryRule(rule, passage, { from: at, to })
      if (evidence) found.set(rule, evidence)
    }
  }
  return [...found.values()]
}

function tryRule(rule: CompiledRule, passage: Passage, act: Found): Evidence | null {
  if (!fitsAct(rule, passage, act)) return null
  const wording = readWording(passage, act)
  const actor = whoActs(passage, act, wording)
  if (isOfOthers(rule, actor)) return null
  const said = positionOf(rule, passage, wording)
  // A permission whose people are not named may be somebody else's.
  const position = said === 'permitted' && whoIsAsked(rule) !== 'anyone' && actor === null ? null : said
  // A weak rule that cannot tell the wording has probably met another matter.
  if (position === undefined || (position === null && rule.rule.weak)) return null
  return makeEvidence(rule, passage, wording, position)
}
