import type { Library } from '../library.ts'
import { addresses } from './addresses.ts'
import type { PolicyOnTopic } from './clauses-by-topic.ts'
import { counted } from './count-words.ts'
import { type Frame, frame, type Link } from './frame.ts'

/** The list of topics, as the way to their clauses or to their comparisons. */
export interface TopicsView {
  frame: Frame
  heading: string
  intro: string
  topics: (Link & { meaning: string; count: string })[]
}

export function topicsView(library: Library, found: Map<string, PolicyOnTopic[]>): TopicsView {
  const at = addresses(library.settings.base)
  const intro = 'Every clause is sorted by what it is about. Choose a topic to read what each school says on it.'
  return {
    frame: frame(library, { title: 'Topics', description: intro, address: at.topics }),
    heading: 'Topics',
    intro,
    topics: listTopics(library, found, at.topic),
  }
}

export function comparisonsView(library: Library, found: Map<string, PolicyOnTopic[]>): TopicsView {
  const at = addresses(library.settings.base)
  const intro = 'See what schools say on one topic side by side. A difference is a question to ask, not a mark.'
  return {
    frame: frame(library, { title: 'Compare schools', description: intro, address: at.compare }),
    heading: 'Compare schools',
    intro,
    topics: listTopics(library, found, at.comparison),
  }
}

function listTopics(
  library: Library,
  found: Map<string, PolicyOnTopic[]>,
  address: (id: string) => string,
): TopicsView['topics'] {
  return library.topics.map(({ id, name, meaning }) => {
    const policies = found.get(id) ?? []
    const clauses = policies.reduce((sum, { count }) => sum + count, 0)
    return {
      text: name,
      href: address(id),
      meaning,
      count: `${counted(clauses, 'clause')} in ${counted(policies.length, 'policy', 'policies')}`,
    }
  })
}
