import { compareText } from '../../model/compare-text.ts'
import { escapeXml } from '../escape-xml.ts'

/** One edition in a feed. */
export interface FeedEntry {
  /** Path of the edition within the site, such as `oakfield/social-media/2021-09/`: the entry's lasting name. */
  path: string
  title: string
  /** Name of the school. */
  author: string
  /** `YYYY-MM-DD`: the first day the edition's date can mean. */
  date: string
  /** What changed, a point an entry; plain text. */
  points: readonly string[]
}

export interface AtomFeed {
  /** Path of the feed within the site, such as `feeds/all.xml`. */
  path: string
  title: string
  /** Path of the page the feed is about. */
  page: string
  entries: readonly FeedEntry[]
}

/** Where the site stands. */
export interface Site {
  /** `https://policies.example.org` */
  url: string
  /** `/` or `/policies/` */
  base: string
}

/** The year that tag URIs are minted in. It only has to stay the same. */
const tagYear = '2025'

/** A feed of a policy nobody has dated yet; Atom asks for some date. */
const noDate = '1970-01-01'

/**
 * Write an Atom feed (RFC 4287), newest first. No clock: dates are the editions' own, and ids are tag URIs (RFC 4151) of
 * the site's host and the edition's address, so the same library gives the same bytes.
 *
 * Written here, as the `feed` package lets characters through that XML forbids, which stops every reader of the feed.
 */
export function writeAtom({ path, title, page, entries }: AtomFeed, site: Site): string {
  const newest = entries.toSorted((a, b) => compareText(b.date, a.date) || compareText(a.path, b.path))
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    `  <id>${tagUri(path, site)}</id>`,
    `  <title>${escapeXml(title)}</title>`,
    `  <updated>${time(newest[0]?.date ?? noDate)}</updated>`,
    `  <link rel="self" type="application/atom+xml" href="${address(path, site)}"/>`,
    `  <link rel="alternate" type="text/html" href="${address(page, site)}"/>`,
    ...newest.flatMap((entry) => entryLines(entry, site)),
    '</feed>',
  ]
  return `${lines.join('\n')}\n`
}

function entryLines({ path, title, author, date, points }: FeedEntry, site: Site): string[] {
  return [
    '  <entry>',
    `    <id>${tagUri(path, site)}</id>`,
    `    <title>${escapeXml(title)}</title>`,
    `    <updated>${time(date)}</updated>`,
    `    <author><name>${escapeXml(author)}</name></author>`,
    `    <link rel="alternate" type="text/html" href="${address(path, site)}"/>`,
    `    <content type="html">${escapeXml(pointsHtml(points))}</content>`,
    '  </entry>',
  ]
}

function pointsHtml(points: readonly string[]): string {
  return `<ul>${points.map((point) => `<li>${escapeXml(point)}</li>`).join('')}</ul>`
}

/** @see https://www.rfc-editor.org/rfc/rfc4151 */
function tagUri(path: string, { url, base }: Site): string {
  return escapeXml(`tag:${new URL(url).hostname},${tagYear}:${encodeURI(base + path)}`)
}

function address(path: string, { url, base }: Site): string {
  return escapeXml(new URL(base + path, url).href)
}

function time(date: string): string {
  return `${date}T00:00:00Z`
}
