import type { Cue, Taxonomy } from '../model/taxonomy.ts'
import { type CompiledPhrase, type CompiledSpan, compilePhrase } from './compile-phrase.ts'
import type { Word } from './read-words.ts'
import { indexWords, type WordIndex } from './weigh-words.ts'

/** Where in and around a clause a cue is looked for. */
export type Place = Cue['in']

export interface Signal {
  topic: string
  idea: string
  weight: number
  /** Other topics count half in a clause that gives this signal. */
  othersInPassing: boolean
}

/** All cues of one place, found by the first words of their phrases, so that a clause meets few of them. */
export interface SignalIndex {
  entries: readonly Entry[]
  byBase: ReadonlyMap<string, readonly Entry[]>
  byForm: ReadonlyMap<string, readonly Entry[]>
  /** By the first three letters of a beginning. */
  byBeginning: ReadonlyMap<string, readonly Entry[]>
}

/** One phrase of one signal, looked for from its first span. */
export interface Entry {
  signal: Signal
  phrase: CompiledPhrase
  first: CompiledSpan
}

export interface Rules {
  /** Topic ids in the order of the taxonomy. */
  topics: readonly string[]
  /** The topic of clauses that only name a policy or a law. */
  ofDocuments: string | undefined
  /** The topics that policies on other matters hardly touch. */
  ofMatter: ReadonlySet<string>
  places: Readonly<Record<Place, SignalIndex>>
  learnt: WordIndex
}

const compiled = new WeakMap<Taxonomy, Rules>()

/** Make a taxonomy ready for use. The same taxonomy is compiled once. */
export function compileTaxonomy(taxonomy: Taxonomy): Rules {
  const known = compiled.get(taxonomy)
  if (known) return known
  const rules: Rules = {
    topics: taxonomy.map((topic) => topic.id),
    ofDocuments: taxonomy.find((topic) => topic.ofDocuments)?.id,
    ofMatter: new Set(taxonomy.filter((topic) => !topic.ofAnyPolicy).map((topic) => topic.id)),
    places: {
      text: indexSignals(taxonomy, 'text'),
      leadIn: indexSignals(taxonomy, 'leadIn'),
      heading: indexSignals(taxonomy, 'heading'),
      voice: indexSignals(taxonomy, 'voice'),
    },
    learnt: indexWords(taxonomy),
  }
  compiled.set(taxonomy, rules)
  return rules
}

/** The entries that may begin with this word. */
export function* entriesAt(index: SignalIndex, word: Word): Generator<Entry> {
  yield* index.byBase.get(word.base) ?? []
  yield* index.byForm.get(word.form) ?? []
  yield* index.byBeginning.get(word.form.slice(0, beginningLength)) ?? []
}

const beginningLength = 3

function indexSignals(taxonomy: Taxonomy, place: Place): SignalIndex {
  const entries = taxonomy.flatMap((topic) =>
    topic.cues
      .filter((cue) => cue.in === place)
      .flatMap(({ idea, weight, othersInPassing, phrases }) =>
        entriesOf({ topic: topic.id, idea, weight, othersInPassing }, phrases),
      ),
  )
  return {
    entries,
    byBase: groupEntries(entries, 'inflected', (word) => word),
    byForm: groupEntries(entries, 'exact', (word) => word),
    byBeginning: groupEntries(entries, 'beginning', (word) => word.slice(0, beginningLength)),
  }
}

function entriesOf(signal: Signal, phrases: readonly string[]): Entry[] {
  return phrases.map((text) => {
    const phrase = compilePhrase(text)
    const [first] = phrase.needed
    if (!first) throw new Error(`phrase without words: ${text}`)
    return { signal, phrase, first }
  })
}

function groupEntries(
  entries: readonly Entry[],
  match: CompiledSpan['first'][number]['match'],
  keyOf: (word: string) => string,
): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const keys = new Set(entry.first.first.filter((word) => word.match === match).map((word) => keyOf(word.word)))
    for (const key of keys) groups.set(key, [...(groups.get(key) ?? []), entry])
  }
  return groups
}
