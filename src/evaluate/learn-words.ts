import type { Rules } from '../classify/compile-taxonomy.ts'
import { readTerm, readTerms, type Term } from '../classify/read-terms.ts'
import { type Ruled, ruleTopics } from '../classify/rule-topics.ts'
import { weighCues } from '../classify/weigh-words.ts'
import type { TopicWords } from '../model/topic-words.ts'
import { bareRow } from './evaluate-topics.ts'
import { type Example, fitLogistic, type Target } from './fit-logistic.ts'
import type { TopicRow } from './read-labels.ts'

/** A word is learnt from so many clauses and policies at least: one school's names and turns of phrase are nobody else's. */
const least = { clauses: 6, policies: 5 }

/** How strongly weights are held near nothing. */
const penalty = 2

/** How far a term that tells a topic apart is held less than others: 0 not at all, 1 in full proportion; and the most it may be. */
const leaning = { share: 0.5, most: 1.7 }

/** What it counts as a feature that the cues give a topic, where a word counts 1. */
const asGiven = 0.6

/** Weights below this say too little to keep. */
const smallest = { word: 0.4, given: 0.2 }

interface Reading {
  row: TopicRow
  terms: readonly Term[]
  ruled: Ruled
}

/**
 * Learn from labelled clauses what single words, and the topics that cues give, say of each topic beside its cues: one
 * logistic regression a topic, with what the cues say taken as known. Terms that are met mostly with the topic, or mostly
 * without, are held less near nothing than those met alike with both (after Wang and Manning, "Baselines and Bigrams", ACL
 * 2012). The same clauses give the same words.
 *
 * @param rows Labelled clauses; an optional label teaches nothing either way.
 */
export function learnWords(rows: readonly TopicRow[], rules: Rules): TopicWords {
  const readings = rows.map((row) => ({ row, terms: readTerms(bareRow(row)), ruled: ruleTopics(bareRow(row), rules) }))
  const terms = commonTerms(readings)
  const places = placesOf([...terms.keys()])
  const given = placesOf(rules.topics, terms.size)
  const features = terms.size + given.size
  const examples = readings.map((reading) => toExample(reading, places, given))
  const learn = (topic: string) => {
    const targets = readings.map((reading) => toTarget(reading, topic))
    const leanings = leaningsOf(examples, targets, features)
    const weights = fitLogistic(scale(examples, leanings), targets, features, penalty)
    const full = weights.map((weight, at) => weight * (leanings[at] ?? 1))
    return {
      start: round(full.at(-1) ?? 0),
      words: tellingOf([...terms.values()], smallest.word, (at) => full[at] ?? 0),
      given: tellingOf(rules.topics, smallest.given, (at) => asGiven * (full[terms.size + at] ?? 0)),
    }
  }
  return { topics: Object.fromEntries(rules.topics.map((topic) => [topic, learn(topic)] as const)) }
}

/** Terms met often enough, in the order of the alphabet, each with the form in which it is printed most. */
function commonTerms(readings: readonly Reading[]): Map<string, string> {
  const met = new Map<string, { clauses: number; policies: Set<string>; forms: Map<string, number> }>()
  for (const { row, terms } of readings) {
    for (const { term, printed } of terms) {
      const seen = met.get(term) ?? { clauses: 0, policies: new Set(), forms: new Map() }
      const form = printed.replace(/[^\p{L}'’-]+/gu, ' ').trim()
      seen.clauses++
      seen.policies.add(row.policy)
      seen.forms.set(form, (seen.forms.get(form) ?? 0) + 1)
      met.set(term, seen)
    }
  }
  const common = [...met]
    .filter(([, { clauses, policies }]) => clauses >= least.clauses && policies.size >= least.policies)
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

function placesOf(names: readonly string[], from = 0): Map<string, number> {
  return new Map(names.map((name, at) => [name, from + at] as const))
}

type Places = ReadonlyMap<string, number>

function toExample({ terms, ruled }: Reading, places: Places, given: Places): Example {
  const placed = (at: number | undefined, times: number) => (at === undefined ? [] : [{ at, times }])
  const known = [
    ...terms.flatMap(({ term, times }) => placed(places.get(term), times)),
    ...ruled.given.flatMap(({ topic }) => placed(given.get(topic), asGiven)),
  ]
  return { at: Uint32Array.from(known, ({ at }) => at), times: Float64Array.from(known, ({ times }) => times) }
}

function toTarget({ row, ruled }: Reading, topic: string): Target {
  const { score } = ruled.scores.find((score) => score.topic === topic) ?? { score: 0 }
  const given = ruled.given.some((score) => score.topic === topic)
  return {
    said: weighCues({ score, given }),
    wanted: row.required.includes(topic) ? 1 : 0,
    counts: row.optional.includes(topic) ? 0 : 1,
  }
}

/** How much each term tells of the topic, against what terms tell on the whole: about 1; 0.5 for one that tells nothing. */
function leaningsOf(examples: readonly Example[], targets: readonly Target[], terms: number): Float64Array {
  const met = { with: new Float64Array(terms).fill(1), without: new Float64Array(terms).fill(1) }
  const clauses = { with: 2, without: 2 }
  for (const [place, { at }] of examples.entries()) {
    const target = targets[place]
    if (!target || target.counts === 0) continue
    const side = target.wanted === 1 ? 'with' : 'without'
    clauses[side]++
    for (const term of at) met[side][term] = (met[side][term] ?? 0) + 1
  }
  const ratios = met.with.map((often, term) =>
    Math.abs(Math.log(often / clauses.with / ((met.without[term] ?? 1) / clauses.without))),
  )
  const usual = Math.hypot(...ratios) / Math.sqrt(terms)
  return ratios.map((ratio) => Math.min(leaning.most, 1 - leaning.share + (leaning.share * ratio) / usual))
}

function scale(examples: readonly Example[], leanings: Float64Array): Example[] {
  return examples.map(({ at, times }) => ({ at, times: times.map((much, k) => much * (leanings[at[k] ?? 0] ?? 1)) }))
}

/** Keep the weights of at least so much, the most telling first, to one digit. */
function tellingOf(names: readonly string[], least: number, weightOf: (at: number) => number): Record<string, number> {
  const telling = names
    .map((name, at) => [name, round(weightOf(at))] as const)
    .filter(([, weight]) => Math.abs(weight) >= least)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  return Object.fromEntries(telling)
}

function round(weight: number): number {
  return Math.round(weight * 10) / 10
}
