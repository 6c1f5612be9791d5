import { readTerm, type Term } from '../classify/read-terms.ts'
import { indexWords, weighWords } from '../classify/weigh-words.ts'
import type { LearntWords } from '../model/learnt-words.ts'
import { type Example, fitLogistic, type Target } from './fit-logistic.ts'

/** A word is learnt from so many texts and policies at least: one school's names and turns of phrase are nobody else's. */
export interface Least {
  texts: number
  policies: number
}

/** How strongly weights are held near nothing. */
const penalty = 1

/** How far a term that tells a matter apart is held less than others: 0 not at all, 1 in full proportion; and the most it may be. */
const leaning = { share: 0.85, most: 2.5 }

/** What was learnt before, by matter. */
export type Known = Readonly<Record<string, LearntWords>>

/** A text to learn from. */
export interface Lesson {
  policy: string
  terms: readonly Term[]
}

/**
 * Learn what single words, and two side by side, say of matters: one logistic regression a matter. Terms that are met mostly
 * with the matter, or mostly without, are held less near nothing than those met alike with both (after Wang and Manning,
 * "Baselines and Bigrams", ACL 2012). The same lessons give the same words.
 *
 * @param targetsOf What each lesson says of a matter, in the order of the lessons.
 * @param smallest Weights below this say too little to keep.
 * @param known What was learnt before is kept, and only what the lessons teach beyond it is added.
 */
export function learnWords(
  lessons: readonly Lesson[],
  matters: readonly string[],
  targetsOf: (matter: string) => readonly Target[],
  { least, smallest, known = {} }: { least: Least; smallest: number; known?: Known | undefined },
): Record<string, LearntWords> {
  const terms = commonTerms(lessons, least)
  const places = new Map([...terms.keys()].map((term, at) => [term, at] as const))
  const examples = lessons.map((lesson) => toExample(lesson, places))
  const before = weighKnown(lessons, known)
  const learn = (matter: string): LearntWords => {
    const targets = targetsOf(matter).map((target, at) => ({ ...target, said: target.said + before(at, matter) }))
    const leanings = leaningsOf(examples, targets, terms.size)
    const weights = fitLogistic(scale(examples, leanings), targets, terms.size, penalty)
    const scaled = weights.map((weight, at) => weight * (leanings[at] ?? 1))
    return describe(addKnown(scaled, terms, known[matter]), smallest)
  }
  return Object.fromEntries(matters.map((matter) => [matter, learn(matter)] as const))
}

/** Terms met often enough, in the order of the alphabet, each with the form in which it is printed most. */
function commonTerms(lessons: readonly Lesson[], least: Least): Map<string, string> {
  const met = new Map<string, { texts: number; policies: Set<string>; forms: Map<string, number> }>()
  for (const { policy, terms } of lessons) {
    for (const { term, printed } of terms) {
      const seen = met.get(term) ?? { texts: 0, policies: new Set(), forms: new Map() }
      const form = printed.replace(/[^\p{L}'’-]+/gu, ' ').trim()
      seen.texts++
      seen.policies.add(policy)
      seen.forms.set(form, (seen.forms.get(form) ?? 0) + 1)
      met.set(term, seen)
    }
  }
  const common = [...met]
    .filter(([, { texts, policies }]) => texts >= least.texts && policies.size >= least.policies)
    .flatMap(([term, { forms }]) => {
      const form = usualForm(term, forms)
      return form === null ? [] : [[term, form] as const]
    })
  return new Map(common.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** The form printed most of those in small letters that stand for the term; a name has none, and is not learnt. */
function usualForm(term: string, forms: ReadonlyMap<string, number>): string | null {
  const readable = [...forms].filter(([form]) => form === form.toLowerCase() && readTerm(form) === term)
  return readable.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? null
}

function toExample({ terms }: Lesson, places: ReadonlyMap<string, number>): Example {
  const known = terms.flatMap(({ term, times }) => {
    const at = places.get(term)
    return at === undefined ? [] : [{ at, times }]
  })
  return { at: Uint32Array.from(known, ({ at }) => at), times: Float64Array.from(known, ({ times }) => times) }
}

/** How much each term tells of the matter, against what terms tell on the whole: about 1; 0.15 for one that tells nothing. */
function leaningsOf(examples: readonly Example[], targets: readonly Target[], terms: number): Float64Array {
  const met = { with: new Float64Array(terms).fill(1), without: new Float64Array(terms).fill(1) }
  const texts = { with: 2, without: 2 }
  for (const [place, { at }] of examples.entries()) {
    const target = targets[place]
    if (!target || target.counts === 0) continue
    const side = target.wanted === 1 ? 'with' : 'without'
    texts[side]++
    for (const term of at) met[side][term] = (met[side][term] ?? 0) + 1
  }
  const ratios = met.with.map((often, term) =>
    Math.abs(Math.log(often / texts.with / ((met.without[term] ?? 1) / texts.without))),
  )
  const usual = Math.hypot(...ratios) / Math.sqrt(terms)
  return ratios.map((ratio) => Math.min(leaning.most, 1 - leaning.share + (leaning.share * ratio) / usual))
}

function scale(examples: readonly Example[], leanings: Float64Array): Example[] {
  return examples.map(({ at, times }) => ({ at, times: times.map((much, k) => much * (leanings[at[k] ?? 0] ?? 1)) }))
}

/** @returns What each lesson says of a matter by what was learnt before: log-odds, 0 where nothing was. */
function weighKnown(lessons: readonly Lesson[], known: Known): (at: number, matter: string) => number {
  const index = indexWords(Object.entries(known).map(([id, learnt]) => ({ id, learnt })))
  const odds = lessons.map(({ terms }) => weighWords(terms, index))
  return (at, matter) => odds[at]?.get(matter) ?? 0
}

/** Add new weights to what was learnt before; a word of both keeps the form it had. */
function addKnown(weights: Float64Array, terms: ReadonlyMap<string, string>, known?: LearntWords): LearntWords {
  const words = new Map(Object.entries(known?.words ?? {}))
  const forms = new Map([...words.keys()].map((word) => [readTerm(word), word] as const))
  for (const [at, [term, printed]] of [...terms].entries()) {
    const word = forms.get(term) ?? printed
    words.set(word, (words.get(word) ?? 0) + (weights[at] ?? 0))
  }
  return { start: (known?.start ?? 0) + (weights.at(-1) ?? 0), words: Object.fromEntries(words) }
}

/** Keep the weights that say something, the most telling first, to one digit. */
function describe({ start, words }: LearntWords, smallest: number): LearntWords {
  const telling = Object.entries(words)
    .map(([word, weight]) => [word, round(weight)] as const)
    .filter(([, weight]) => Math.abs(weight) >= smallest)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  return { start: round(start), words: Object.fromEntries(telling) }
}

function round(weight: number): number {
  return Math.round(weight * 10) / 10
}
