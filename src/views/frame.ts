import type { Library } from '../library.ts'
import type { School } from '../model/school.ts'
import type { Topic } from '../model/taxonomy.ts'
import { schoolFeed, siteFeed, topicFeed } from '../publish/feeds/list-feeds.ts'
import { shareSize } from '../publish/share-size.ts'
import { type Addresses, addresses } from './addresses.ts'

export interface Link {
  text: string
  href: string
}

/** What every page shows around its own part. */
export interface Frame {
  site: string
  home: string
  search: string
  /** Shown by the browser: the page, then the site. */
  title: string
  description: string
  language: string
  /** The same for Open Graph, which wants a country too: `en_GB`; null where none is known. */
  locale: string | null
  /** The one address search engines should keep; null for pages they should leave out. */
  canonical: string | null
  nav: (Link & { current: boolean })[]
  footer: Link[]
  /** The picture that stands beside a link to the page, as a whole address. */
  picture: { address: string; width: number; height: number; text: string }
  /** Feeds (Atom) of the changes that the page is about. */
  feeds: Link[]
  /** The style sheet with the site's own colour; null where it has none. */
  accent: string | null
  /** Said at the head of every page about a made-up school; null elsewhere. */
  notice: string | null
}

export interface PageIdentity {
  title: string
  description: string
  /** Address of the page, with the base path. */
  address: string
  /** The address to keep when the same words also stand elsewhere. */
  canonical?: string | undefined
  language?: string | undefined
  unlisted?: boolean | undefined
  /** The school that the page is about. */
  school?: School | undefined
  /** The topic that the page is about. */
  topic?: Pick<Topic, 'id' | 'name'> | undefined
}

const madeUp = 'This is a made-up school. Its policy was written to show how this site works.'

const pictureText = 'A page of a policy with one clause marked.'

/** Build the frame of one page. */
export function frame(library: Pick<Library, 'settings'>, page: PageIdentity): Frame {
  const { settings } = library
  const at = addresses(settings.base)
  const language = page.language ?? 'en-GB'
  const nav = [
    { text: 'Schools', href: at.home },
    { text: 'Topics', href: at.topics },
    { text: 'Compare', href: at.compare },
    { text: 'Search', href: at.search },
  ]
  return {
    site: settings.name,
    home: at.home,
    search: at.search,
    title: page.address === at.home ? `${settings.name}: ${page.title}` : `${page.title} – ${settings.name}`,
    description: page.description,
    language,
    locale: /^[a-z]{2}-[A-Z]{2}$/.test(language) ? language.replace('-', '_') : null,
    canonical: page.unlisted ? null : new URL(page.canonical ?? page.address, settings.url).href,
    nav: nav.map((link) => ({ ...link, current: isCurrent(link.href, page.address, at) })),
    footer: [
      { text: 'How to read this site', href: at.guide('reading') },
      { text: 'About the data', href: at.guide('data') },
      { text: 'Accessibility', href: at.guide('accessibility') },
      { text: 'Follow changes', href: at.feeds },
    ],
    picture: { address: new URL(at.picture, settings.url).href, ...shareSize, text: pictureText },
    feeds: feedsOf(page, at),
    accent: settings.accent ? `${at.home}accent.css` : null,
    notice: page.school?.example ? madeUp : null,
  }
}

function feedsOf({ school, topic }: PageIdentity, at: Addresses): Link[] {
  return [
    ...(school ? [{ text: `Policy changes: ${school.name}`, href: at.feed(schoolFeed(school.id)) }] : []),
    ...(topic ? [{ text: `Policy changes: ${topic.name}`, href: at.feed(topicFeed(topic.id)) }] : []),
    { text: 'Policy changes: all schools', href: at.feed(siteFeed) },
  ]
}

/** What the first page of comparisons leads to belongs to it, wherever its address stands. */
function isCurrent(link: string, address: string, at: Addresses): boolean {
  if (link === at.home) return address === at.home
  const within = link === at.compare ? [link, at.coverage, at.shared, at.questions] : [link]
  return within.some((start) => address.startsWith(start))
}
