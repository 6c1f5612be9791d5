import type { Library } from '../library.ts'
import { schoolFeed, siteFeed, topicFeed } from '../publish/feeds/list-feeds.ts'
import { addresses } from './addresses.ts'
import { type Frame, frame, type Link } from './frame.ts'
import { distinctName } from './school-name.ts'

/** The ways to hear of changes without coming back to look. */
export interface FeedsView {
  frame: Frame
  all: string
  calendar: string
  schools: Link[]
  topics: Link[]
}

export function feedsView(library: Library): FeedsView {
  const at = addresses(library.settings.base)
  return {
    frame: frame(library, {
      title: 'Follow changes',
      description: 'Feeds of policy changes, for all schools, one school or one topic, and a calendar of reviews.',
      address: at.feeds,
    }),
    all: at.feed(siteFeed),
    calendar: at.calendar,
    schools: library.schools.map((school) => ({
      text: distinctName(school, library.schools),
      href: at.feed(schoolFeed(school.id)),
    })),
    topics: library.topics.map(({ id, name }) => ({ text: name, href: at.feed(topicFeed(id)) })),
  }
}
