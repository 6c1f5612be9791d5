import type { Library } from '../library.ts'
import type { EverydayWords } from '../model/everyday-words.ts'
import { addresses } from './addresses.ts'
import type { Link } from './frame.ts'

/** What the search page knows beside the index: one small file. */
export interface SearchWords {
  /** The words policies use, by the word a reader types, in lower case. */
  written: Record<string, string[]>
  /** Questions whose answer in every school is one click away. */
  questions: { text: string; topic: string; href: string }[]
  /** Every school, for those who look for theirs by its name. */
  schools: Link[]
}

export function searchWords(
  library: Pick<Library, 'settings' | 'questions' | 'topics' | 'schools'>,
  everyday: EverydayWords,
): SearchWords {
  const at = addresses(library.settings.base)
  const names = new Map(library.topics.map(({ id, name }) => [id, name]))
  const pairs = everyday.flatMap(({ said, written }) => said.map((word) => [word.toLowerCase(), written] as const))
  const grouped = Map.groupBy(pairs, ([word]) => word)
  return {
    written: Object.fromEntries(
      [...grouped].map(([word, entries]) => [word, [...new Set(entries.flatMap(([, written]) => written))]]),
    ),
    questions: library.questions.map(({ id, question, topic }) => ({
      text: question,
      topic: names.get(topic) ?? topic,
      href: at.question(id),
    })),
    schools: library.schools.map(({ id, name }) => ({ text: name, href: at.school(id) })),
  }
}
