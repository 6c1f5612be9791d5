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
const penalty = 1

/** How far a term that tells a topic apart is held less than others: 0 not at all, 1 in full proportion; and the most it may be. */
const leaning = { share: 0.85, most: 2.5 }

/** Weights below this say too little to keep. */
const smallest = 0.4

interface Reading {
  row: TopicRow
  terms: readonly Term[]
  ruled: Ruled
}

/**
 * Learn from labelled clauses what single words say of each topic beside its cues: one logistic regression a topic, with what
 * the cues say taken as known. Terms that are met mostly with the topic, or mostly without, are held less near nothing than
 * those met alike with both (after Wang and Manning, "Baselines and Bigrams", ACL 2012). The same clauses give the same words.
 *
 * @param rows Labelled clauses; an optional label teaches nothing either way.
 */
export function learnWords(rows: readonly TopicRow[], rules: Rules): TopicWords {
  const readings = rows.map((row) => ({ row, terms: readTerms(bareRow(row)), ruled: ruleTopics(bareRow(row), rules) }))
  const terms = commonTerms(readings)
  const places = new Map([...terms.keys()].map((term, at) => [term, at] as const))
  const examples = readings.map((reading) => toExample(reading, places))
  const learn = (topic: string) => {
    const targets = readings.map((reading) => toTarget(reading, topic))
    const leanings = leaningsOf(examples, targets, terms.size)
    const weights = fitLogistic(scale(examples, leanings), targets, terms.size, penalty)
    return describe(
      weights.map((weight, at) => weight * (leanings[at] ?? 1)),
      [...terms.values()],
    )
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

function toExample({ terms }: Reading, places: ReadonlyMap<string, number>): Example {
  const known = terms.flatMap(({ term, times }) => {
    const at = places.get(term)
    return at === undefined ? [] : [{ at, times }]
  })
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

/** How much each term tells of the topic, against what terms tell on the whole: about 1; 0.15 for one that tells nothing. */
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

/** Keep the weights that say something, the most telling first, to one digit. */
function describe(weights: Float64Array, printed: readonly string[]): TopicWords['topics'][string] {
  const words = printed
    .map((word, at) => [word, round(weights[at] ?? 0)] as const)
    .filter(([, weight]) => Math.abs(weight) >= smallest)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  return { start: round(weights.at(-1) ?? 0), words: Object.fromEntries(words) }
}

function round(weight: number): number {
  return Math.round(weight * 10) / 10
}
