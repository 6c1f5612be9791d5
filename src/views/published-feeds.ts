import { changedTopics } from '../editions/changed-topics.ts'
import { earlierEdition } from '../editions/earlier-edition.ts'
import type { Library } from '../library.ts'
import { notePoints } from '../mdx/render-note.ts'
import type { FrontMatter } from '../model/edition.ts'
import type { Policy } from '../model/policy.ts'
import { walkClauses } from '../model/walk-clauses.ts'
import { listFeeds, type PublishedEdition } from '../publish/feeds/list-feeds.ts'
import type { AtomFeed } from '../publish/feeds/write-atom.ts'

/** The feeds of the site, each edition in them with its change summary. Editions are read one at a time. */
export async function publishedFeeds(library: Library): Promise<AtomFeed[]> {
  const editions: PublishedEdition[] = []
  for (const policy of library.policies) {
    for (const front of policy.editions) {
      if (front.status !== 'draft') editions.push(await publishedEdition(library, policy, front))
    }
  }
  return listFeeds(library.settings.name, library.schools, library.topics, editions)
}

async function publishedEdition(library: Library, policy: Policy, front: FrontMatter): Promise<PublishedEdition> {
  const note = await library.readChangeNote(policy, front)
  const topics = await topicsOf(library, policy, front)
  return { school: policy.school, front, points: notePoints(note.text), topics }
}

/** Topics that its changes touch; all its topics for a first edition. */
async function topicsOf(library: Library, policy: Policy, front: FrontMatter): Promise<string[]> {
  const before = earlierEdition(front, policy.editions)
  const { body } = await library.readEdition(front)
  if (!before) return [...new Set([...walkClauses(body)].flatMap(({ clause }) => clause.topics))].sort()
  const { changes } = await library.readRedline(before, front)
  return changedTopics((await library.readEdition(before)).body, body, changes)
}
