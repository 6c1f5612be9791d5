import type { Question, ReadingRule } from '../../model/question.ts'
import { compilePhrase } from '../compile-phrase.ts'
import type { Word } from '../read-words.ts'
import { indexWords, type WordIndex } from '../weigh-words.ts'
import { indexByFirstWord, type PhraseEntry, type PhraseSet, phraseSet } from './phrase-set.ts'

/** A reading rule ready to be tried. */
export interface CompiledRule {
  rule: ReadingRule
  question: CompiledQuestion
  /** Place among the rules of its question: earlier rules speak more directly. */
  rank: number
  find: PhraseSet
  with: readonly PhraseSet[]
  about: PhraseSet | null
  without: PhraseSet | null
  notInside: PhraseSet | null
  outside: PhraseSet | null
  under: PhraseSet | null
}

export interface CompiledQuestion {
  question: Question
  conditions: PhraseSet | null
  minorExceptions: PhraseSet | null
  subject: PhraseSet | null
  matter: PhraseSet | null
  /** The most telling first. */
  rules: readonly CompiledRule[]
}

/** One phrase of a rule's `find`. */
interface RuleEntry extends PhraseEntry {
  rule: CompiledRule
}

/** Rules found by the first words of what they look for. */
export interface RuleIndex {
  entriesAt(word: Word): readonly RuleEntry[]
}

/** All questions, and their rules: those that are enough, and the weak ones apart. */
export interface CompiledQuestions {
  questions: readonly CompiledQuestion[]
  strong: RuleIndex
  weak: RuleIndex
  /** What was learnt of words for the questions. */
  words: WordIndex
}

const compiled = new WeakMap<readonly Question[], CompiledQuestions>()

/** Make questions ready for use. The same list is compiled once. */
export function compileQuestions(questions: readonly Question[]): CompiledQuestions {
  const known = compiled.get(questions)
  if (known) return known
  const made = compile(questions)
  compiled.set(questions, made)
  return made
}

function compile(questions: readonly Question[]): CompiledQuestions {
  const list = questions.map(compileQuestion)
  const entries = list.flatMap(({ rules }) => rules.flatMap(entriesOf))
  const isWeak = ({ rule }: RuleEntry): boolean => rule.rule.weak
  return {
    questions: list,
    strong: indexByFirstWord(entries.filter((entry) => !isWeak(entry))),
    weak: indexByFirstWord(entries.filter(isWeak)),
    words: indexWords(questions),
  }
}

function compileQuestion(question: Question): CompiledQuestion {
  const rules: CompiledRule[] = []
  const made: CompiledQuestion = {
    question,
    conditions: setOf(question.conditions),
    minorExceptions: setOf(question.minorExceptions),
    subject: setOf(question.subject),
    matter: setOf(question.matter),
    rules,
  }
  rules.push(...question.rules.map((rule, rank) => compileRule(made, rule, rank)))
  return made
}

function entriesOf(rule: CompiledRule): RuleEntry[] {
  return rule.rule.find.flatMap((text) => {
    const phrase = compilePhrase(text)
    const [first] = phrase.needed
    return first ? [{ rule, phrase, first }] : []
  })
}

function compileRule(question: CompiledQuestion, rule: ReadingRule, rank: number): CompiledRule {
  return {
    rule,
    question,
    rank,
    find: phraseSet(rule.find),
    with: rule.with.map((phrases) => phraseSet(phrases)),
    about: setOf(rule.about),
    without: setOf(rule.without),
    notInside: setOf(rule.notInside),
    outside: setOf(rule.outside),
    under: setOf(rule.under),
  }
}

function setOf(phrases: readonly string[] | undefined): PhraseSet | null {
  return phrases ? phraseSet(phrases) : null
}
