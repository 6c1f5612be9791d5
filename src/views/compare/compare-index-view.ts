import type { Library } from '../../library.ts'
import { addresses } from '../addresses.ts'
import type { PolicyOnTopic } from '../clauses-by-topic.ts'
import type { Link } from '../frame.ts'
import { comparisonsView, type TopicsView } from '../topics-view.ts'

/** The ways to compare schools: by topic first. */
export interface CompareIndexView extends TopicsView {
  ways: (Link & { meaning: string })[]
}

export function compareIndexView(library: Library, found: Map<string, PolicyOnTopic[]>): CompareIndexView {
  const at = addresses(library.settings.base)
  return {
    ...comparisonsView(library, found),
    ways: [
      { text: 'One question', href: at.questions, meaning: 'What every policy answers, in its own words.' },
      { text: 'One school', href: at.papers, meaning: 'Where its policy stands apart, as questions to ask the head.' },
      { text: 'Two policies', href: at.pairs, meaning: 'Clause by clause: what both say, and what only one has.' },
      {
        text: 'Shared wording',
        href: at.shared,
        meaning: 'Clauses that several schools have, and the words that differ.',
      },
      { text: 'Topics covered', href: at.coverage, meaning: 'How much each policy says on each topic.' },
    ],
  }
}
