import { earlierEdition } from '../editions/earlier-edition.ts'
import { type TimelineEntry, timelineOf } from '../editions/timeline.ts'
import type { Library } from '../library.ts'
import { type FoldedNote, foldedNoteHtml } from '../mdx/render-note.ts'
import type { FrontMatter } from '../model/edition.ts'
import { formatDate } from '../model/format-date.ts'
import type { GuidanceEvent } from '../model/guidance.ts'
import type { Policy } from '../model/policy.ts'
import { schoolFeed } from '../publish/feeds/list-feeds.ts'
import { type Addresses, addresses } from './addresses.ts'
import { comparisonLinks, noteAuthors } from './changes-view.ts'
import { counted } from './count-words.ts'
import { type Frame, frame, type Link } from './frame.ts'
import { type Period, periodsOf } from './periods.ts'
import { type SchoolMark, schoolMark } from './school-name.ts'
import { editionDate, type Standing, standing } from './standing.ts'

/** The editions of a policy on a line, with what changed in guidance beside them. */
export interface HistoryView {
  frame: Frame
  school: SchoolMark
  policy: Link
  /** How many editions there are, and what stands beside them, in a sentence or two. */
  holds: string
  /** Newest first. */
  editions: HistoryEdition[]
  /** Which edition stood when, newest first. */
  periods: Period[]
  /** Every comparison that has a page. */
  comparisons: Link[]
  feed: string
  calendar: string
}

export interface HistoryEdition {
  date: string
  href: string
  standing: Standing
  /** What changed since the edition before; null for the first. */
  changes: (FoldedNote & { by: string; href: string }) | null
  /** What changed in guidance until the next edition, or until today, newest first. */
  guidance: GuidanceMark[]
  guidanceHeading: string
}

export interface GuidanceMark {
  date: string
  title: string
  source: string
  /** What it is about, as a list in words. */
  topics: string
}

export async function historyView(library: Library, policy: Policy): Promise<HistoryView> {
  const to = addresses(library.settings.base)
  const { school, inForce } = policy
  const title = `History of the ${policy.title}`
  const editions: HistoryEdition[] = []
  for (const stretch of stretches(timelineOf(policy.editions, await library.readGuidance()))) {
    editions.push(await historyEdition(library, policy, stretch, to))
  }
  return {
    frame: frame(library, {
      title: `${title}, ${school.name}`,
      description: `Every edition of the ${policy.title} of ${school.name}, what changed in each, and what changed in national guidance meanwhile.`,
      address: to.history(inForce),
      school,
    }),
    school: schoolMark(school, library),
    policy: { text: policy.title, href: to.policy(inForce) },
    holds: holdings(policy),
    editions: editions.reverse(),
    periods: periodsOf(policy, to),
    comparisons: comparisonLinks(policy, to),
    feed: to.feed(schoolFeed(school.id)),
    calendar: to.calendar,
  }
}

/** Of what changed in an edition so many points are seen at once; the most telling come first. */
const pointsShown = 6

/** An edition and the changes in guidance that came while it was the newest. */
interface Stretch {
  front: FrontMatter
  guidance: GuidanceEvent[]
}

function stretches(entries: readonly TimelineEntry[]): Stretch[] {
  const found: Stretch[] = []
  const early: GuidanceEvent[] = []
  for (const entry of entries) {
    if (entry.kind === 'edition') found.push({ front: entry.edition, guidance: early.splice(0) })
    else (found.at(-1)?.guidance ?? early).push(entry.event)
  }
  return found
}

async function historyEdition(
  library: Library,
  policy: Policy,
  { front, guidance }: Stretch,
  to: Addresses,
): Promise<HistoryEdition> {
  const isFirst = earlierEdition(front, policy.editions) === null
  const note = isFirst ? null : await library.readChangeNote(policy, front)
  return {
    date: editionDate(front),
    href: to.edition(front),
    standing: standing(front, policy, library.settings.today),
    changes: note && { ...foldedNoteHtml(note.text, pointsShown), by: noteAuthors[note.by], href: to.changes(front) },
    guidance: guidance.map((event) => guidanceMark(event, library)).reverse(),
    guidanceHeading: front === policy.editions[0] ? 'Since then, in guidance' : 'Until the next, in guidance',
  }
}

function guidanceMark({ date, title, source, topics }: GuidanceEvent, library: Library): GuidanceMark {
  const named = library.topics.filter(({ id }) => topics.includes(id))
  return {
    date: formatDate(date),
    title,
    source,
    topics: named.map(({ name }) => name).join(', '),
  }
}

function holdings({ editions, inForce }: Policy): string {
  if (editions.length > 1) return `${counted(editions.length, 'edition')}, the newest first. ${beside('them')}`
  const date = editionDate(inForce)
  return `One edition is kept here, ${date === 'undated' ? date : `of ${date}`}. ${beside('it')}`
}

function beside(which: string): string {
  return `Beside ${which} stand changes in national guidance.`
}
