import { dateInForce } from '../../editions/edition-date.ts'
import type { FrontMatter } from '../../model/edition.ts'
import { firstDay } from '../../model/edtf.ts'
import { formatDate } from '../../model/format-date.ts'
import type { School } from '../../model/school.ts'
import type { Topic } from '../../model/taxonomy.ts'
import { uncapitalised } from '../../model/uncapitalised.ts'
import type { AtomFeed, FeedEntry } from './write-atom.ts'

/** An edition with what a feed says of it. */
export interface PublishedEdition {
  school: School
  front: FrontMatter
  /** What changed since the edition before, in plain text; for a first edition, that it is the first. */
  points: readonly string[]
  /** Topics that its changes touch; all its topics for a first edition. */
  topics: readonly string[]
}

/** Paths of the feeds within the site. */
export const siteFeed = 'feeds/all.xml'

export function schoolFeed(id: string): string {
  return `feeds/schools/${id}.xml`
}

export function topicFeed(id: string): string {
  return `feeds/topics/${id}.xml`
}

/**
 * List the feeds of a site: one of all schools, one a school, one a topic. A draft is in none; nor is an undated edition,
 * which is never news. Made-up schools are in their own feed only.
 */
export function listFeeds(
  siteName: string,
  schools: readonly School[],
  topics: readonly Pick<Topic, 'id' | 'name'>[],
  editions: readonly PublishedEdition[],
): AtomFeed[] {
  const entries = editions.flatMap((edition) => {
    const entry = entryOf(edition)
    return entry ? [{ ...edition, entry }] : []
  })
  const real = entries.filter(({ school }) => !school.example)
  const feed = (path: string, title: string, page: string, list: typeof entries): AtomFeed => ({
    path,
    title,
    page,
    entries: list.map(({ entry }) => entry),
  })
  return [
    feed(siteFeed, `${siteName}: policy changes`, '', real),
    ...schools.map(({ id, name }) =>
      feed(
        schoolFeed(id),
        `${name}: policy changes`,
        `${id}/`,
        entries.filter(({ school }) => school.id === id),
      ),
    ),
    ...topics.map(({ id, name }) =>
      feed(
        topicFeed(id),
        `${siteName}: changes on ${uncapitalised(name)}`,
        `topics/${id}/`,
        real.filter((each) => each.topics.includes(id)),
      ),
    ),
  ]
}

function entryOf({ school, front, points }: PublishedEdition): FeedEntry | null {
  const date = dateInForce(front)
  if (front.status === 'draft' || date === null) return null
  return {
    path: `${front.school}/${front.policy}/${front.edition}/`,
    title: `${school.name}: ${front.title}, ${formatDate(date)}`,
    author: school.name,
    date: firstDay(date),
    points,
  }
}
