import { type Item, type Phrase, parsePhrase, type Span, type Step } from '../model/phrase.ts'
import { baseForm } from './base-form.ts'
import type { Word } from './read-words.ts'

/** A run of words that a phrase matched: indexes of its first word and of the word after its last. */
export interface Found {
  from: number
  to: number
}

/** A phrase ready to be looked for. */
export interface CompiledPhrase {
  needed: CompiledSpan[]
  absent: CompiledSpan[]
}

export interface CompiledSpan {
  /** The words it can start with: what an index of phrases is built on. */
  first: FirstWord[]
  /** Match at one word. @returns The index after the last word, or -1. */
  matchAt(words: readonly Word[], from: number): number
}

export interface FirstWord {
  word: string
  match: 'inflected' | 'beginning' | 'exact'
}

/** Go on with the next step from a place; -1 when the rest does not match. */
type Continue = (at: number) => number

export function compilePhrase(text: string): CompiledPhrase {
  const phrase: Phrase = parsePhrase(text)
  return { needed: phrase.needed.map(compileSpan), absent: phrase.absent.map(compileSpan) }
}

/** @returns The first place where the span stands, or null. */
export function findSpan(span: CompiledSpan, words: readonly Word[]): Found | null {
  for (let from = 0; from < words.length; from++) {
    const to = span.matchAt(words, from)
    if (to >= 0) return { from, to }
  }
  return null
}

function compileSpan(span: Span): CompiledSpan {
  const steps = span.steps.map(compileStep)
  return {
    first: firstWords(span.steps),
    matchAt(words, from) {
      if (span.atStart && !opensAt(words, from)) return -1
      return matchSteps(steps, 0, words, from, from, (at) => (span.atEnd && at < words.length ? -1 : at))
    },
  }
}

/** Whether nothing but slight words stands before a place. */
function opensAt(words: readonly Word[], from: number): boolean {
  let at = 0
  while (at < from && words[at]?.slight) at++
  return at === from
}

interface CompiledStep {
  gap: number
  optional: boolean
  match: ItemMatcher
}
type ItemMatcher = (words: readonly Word[], at: number, next: Continue) => number

function compileStep(step: Step): CompiledStep {
  return { gap: step.gap, optional: step.optional, match: compileItem(step.item) }
}

function compileItem(item: Item): ItemMatcher {
  if (item.kind === 'either') return compileEither(item.options)
  const wanted = wordOf(item)
  if (item.match === 'exact') return (words, at, next) => (words[at]?.form === wanted ? next(at + 1) : -1)
  if (item.match === 'beginning') return (words, at, next) => (words[at]?.form.startsWith(wanted) ? next(at + 1) : -1)
  return (words, at, next) => (words[at]?.base === wanted ? next(at + 1) : -1)
}

/** Options are found by the words they can begin with, however many they are. */
function compileEither(options: readonly Step[][]): ItemMatcher {
  const flat = options.flatMap(withoutBrackets)
  const single = new Set(flat.flatMap(([step, ...more]) => (more.length === 0 && step ? lookUpWord(step) : [])))
  const others = flat.filter(([step, ...more]) => more.length > 0 || (step && lookUpWord(step).length === 0))
  const longer = others.map((option) => ({ first: firstWords(option), steps: option.map(compileStep) }))
  const known = new Map<string, readonly CompiledStep[][]>()
  const optionsAt = (word: Word): readonly CompiledStep[][] => {
    const made = longer.filter(({ first }) => first.some((one) => canBegin(one, word))).map(({ steps }) => steps)
    if (single.has(word.base)) made.unshift([])
    known.set(word.form, made)
    return made
  }
  return (words, at, next) => {
    const word = words[at]
    if (!word) return -1
    for (const steps of known.get(word.form) ?? optionsAt(word)) {
      const end = steps.length === 0 ? next(at + 1) : matchSteps(steps, 0, words, at, at, next)
      if (end >= 0) return end
    }
    return -1
  }
}

function canBegin({ word, match }: FirstWord, { base, form }: Word): boolean {
  if (match === 'beginning') return form.startsWith(word)
  return match === 'exact' ? form === word : base === word
}

/** Options of an option: `((a|b)|c)` is `(a|b|c)`. */
function withoutBrackets(steps: Step[]): Step[][] {
  const [only, ...more] = steps
  if (more.length > 0 || !only || only.optional || only.item.kind === 'word') return [steps]
  return only.item.options.flatMap(withoutBrackets)
}

function lookUpWord({ item, optional }: Step): string[] {
  return item.kind === 'word' && item.match === 'inflected' && !optional ? [wordOf(item)] : []
}

/** @param from Where the span began: before its first word nothing is passed over. */
function matchSteps(
  steps: readonly CompiledStep[],
  index: number,
  words: readonly Word[],
  from: number,
  at: number,
  done: Continue,
): number {
  const step = steps[index]
  if (!step) return done(at)
  const next: Continue = (end) => matchSteps(steps, index + 1, words, from, end, done)
  let passed = 0
  for (let place = at; place < words.length; place++) {
    const word = words[place]
    if (at > from && word?.sentence !== words[at - 1]?.sentence) break
    const end = step.match(words, place, next)
    if (end >= 0) return end
    if (index === 0 || at === from) break
    if (!word?.slight && ++passed > step.gap) break
  }
  return step.optional ? next(at) : -1
}

function firstWords(steps: readonly Step[]): FirstWord[] {
  const first: FirstWord[] = []
  for (const step of steps) {
    if (step.item.kind === 'word') first.push({ word: wordOf(step.item), match: step.item.match })
    else first.push(...step.item.options.flatMap(firstWords))
    if (!step.optional) break
  }
  return first
}

function wordOf(item: Extract<Item, { kind: 'word' }>): string {
  const form = item.word.toLowerCase().replace(/['’-]/g, '')
  return item.match === 'inflected' ? baseForm(form) : form
}
