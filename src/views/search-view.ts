import type { Library } from '../library.ts'
import { addresses } from './addresses.ts'
import { type Frame, frame, type Link } from './frame.ts'

/** The search page before any word is typed. */
export interface SearchView {
  frame: Frame
  /** Where the search index stands. */
  index: string
  questions: Link[]
  topics: Link[]
}

export function searchView(library: Library): SearchView {
  const at = addresses(library.settings.base)
  return {
    frame: frame(library, {
      title: 'Search',
      description: 'Search the clauses of every school’s policies.',
      address: at.search,
    }),
    index: `${library.settings.base}pagefind/pagefind.js`,
    questions: library.questions
      .filter(({ tier }) => tier === 'core')
      .map(({ id, question }) => ({ text: question, href: at.question(id) })),
    topics: library.topics.map(({ id, name }) => ({ text: name, href: at.topic(id) })),
  }
}
