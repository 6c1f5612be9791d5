import type { Library } from '../library.ts'
import { addresses } from './addresses.ts'
import { type Frame, frame, type Link } from './frame.ts'
import { standingNames } from './standing.ts'

/** The search page before any word is typed. */
export interface SearchView {
  frame: Frame
  /** Where the files stand that search reads beside the index. */
  address: string
  /** Where the files of the search index stand. */
  index: string
  /** The filter value that is chosen until the reader chooses another. */
  usualStatus: string
  /** The choices a reader has; the search index fills in the values. */
  filters: { name: string; label: string; all: string }[]
  questions: Link[]
  topics: Link[]
  topicsPage: string
}

const filters: SearchView['filters'] = [
  { name: 'school', label: 'School', all: 'All schools' },
  { name: 'topic', label: 'Topic', all: 'All topics' },
  { name: 'position', label: 'What it says', all: 'Anything' },
  { name: 'status', label: 'Editions', all: 'All editions' },
]

export function searchView(library: Library): SearchView {
  const at = addresses(library.settings.base)
  return {
    frame: frame(library, {
      title: 'Search',
      description: 'Search the clauses of every school’s policies.',
      address: at.search,
    }),
    address: at.search,
    index: at.searchIndex,
    usualStatus: standingNames['in-force'],
    filters,
    questions: library.questions
      .filter(({ tier }) => tier === 'core')
      .map(({ id, question }) => ({ text: question, href: at.question(id) })),
    topics: library.topics.map(({ id, name }) => ({ text: name, href: at.topic(id) })),
    topicsPage: at.topics,
  }
}
