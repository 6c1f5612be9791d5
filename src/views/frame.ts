import type { Library } from '../library.ts'
import { addresses } from './addresses.ts'

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
  /** The one address search engines should keep; null for pages they should leave out. */
  canonical: string | null
  nav: (Link & { current: boolean })[]
  footer: Link[]
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
}

/** Build the frame of one page. */
export function frame(library: Pick<Library, 'settings'>, page: PageIdentity): Frame {
  const { settings } = library
  const at = addresses(settings.base)
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
    language: page.language ?? 'en-GB',
    canonical: page.unlisted ? null : new URL(page.canonical ?? page.address, settings.url).href,
    nav: nav.map((link) => ({ ...link, current: isCurrent(link.href, page.address, at.home) })),
    footer: [
      { text: 'How to read this site', href: at.guide('reading') },
      { text: 'About the data', href: at.guide('data') },
      { text: 'Accessibility', href: at.guide('accessibility') },
    ],
  }
}

function isCurrent(link: string, address: string, home: string): boolean {
  return link === home ? address === home : address.startsWith(link)
}
