import type { Question, ReadingRule } from '../../model/question.ts'
import { type CompiledPhrase, type CompiledSpan, compilePhrase } from '../compile-phrase.ts'
import type { Word } from '../read-words.ts'

/** Phrases any one of which is enough. */
export type AnyOf = readonly CompiledPhrase[]

/** A reading rule ready to be tried. */
export interface CompiledRule {
  rule: ReadingRule
  question: CompiledQuestion
  /** Place among the rules of its question: earlier rules speak more directly. */
  rank: number
  with: readonly AnyOf[]
  about: AnyOf | null
  without: AnyOf | null
  notInside: AnyOf | null
  outside: AnyOf | null
}

export interface CompiledQuestion {
  question: Question
  conditions: AnyOf | null
  minorExceptions: AnyOf | null
  subject: AnyOf | null
}

/** One phrase of a rule's `find`, kept under the words it can begin with. */
interface Entry {
  rule: CompiledRule
  phrase: CompiledPhrase
  first: CompiledSpan
}

/** All rules, found by the first words of what they look for, so that a sentence meets few of them. */
export interface CompiledQuestions {
  questions: readonly CompiledQuestion[]
  entriesAt(word: Word): readonly Entry[]
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
  const list = questions.map((question) => ({
    question,
    conditions: anyOf(question.conditions),
    minorExceptions: anyOf(question.minorExceptions),
    subject: anyOf(question.subject),
  }))
  const index = new Map<string, Entry[]>()
  for (const question of list) {
    for (const [rank, rule] of question.question.rules.entries()) {
      const compiledRule = compileRule(question, rule, rank)
      for (const phrase of rule.find.map((text) => compilePhrase(text))) {
        const [first] = phrase.needed
        for (const key of first?.first.map(keyOf) ?? []) {
          index.set(key, [...(index.get(key) ?? []), { rule: compiledRule, phrase, first: first as CompiledSpan }])
        }
      }
    }
  }
  const byForm = new Map<string, readonly Entry[]>()
  const entriesAt = (word: Word): readonly Entry[] => {
    const known = byForm.get(word.form)
    if (known) return known
    const entries = keysOf(word).flatMap((key) => index.get(key) ?? [])
    byForm.set(word.form, entries)
    return entries
  }
  return { questions: list, entriesAt }
}

function compileRule(question: CompiledQuestion, rule: ReadingRule, rank: number): CompiledRule {
  return {
    rule,
    question,
    rank,
    with: rule.with.map((phrases) => phrases.map((text) => compilePhrase(text))),
    about: anyOf(rule.about),
    without: anyOf(rule.without),
    notInside: anyOf(rule.notInside),
    outside: anyOf(rule.outside),
  }
}

function anyOf(phrases: readonly string[] | undefined): AnyOf | null {
  return phrases ? phrases.map((text) => compilePhrase(text)) : null
}

const beginningLength = 3

function keyOf({ word, match }: CompiledSpan['first'][number]): string {
  if (match === 'beginning') return `${word.slice(0, beginningLength)}*`
  return match === 'exact' ? `=${word}` : word
}

function keysOf(word: Word): string[] {
  return [word.base, `=${word.form}`, `${word.form.slice(0, beginningLength)}*`]
}
