import type { Library } from '../library.ts'
import type { FrontMatter } from '../model/edition.ts'
import type { Dated } from '../model/metadata.ts'
import type { Policy } from '../model/policy.ts'
import type { School } from '../model/school.ts'
import { addresses } from './addresses.ts'
import type { Standing } from './standing.ts'

/** Data for machines in the words of schema.org, as it stands in a page. */
export type StructuredData = Record<string, unknown>

type Site = Pick<Library, 'settings'>

/**
 * Describe one edition: what it is, who publishes it, where it stands. What the document does not say is left out, and so is
 * the date of its review: schema.org knows only documents that expire, and a policy stays in force.
 */
export function policyData(site: Site, policy: Policy, front: FrontMatter, stands: Standing): StructuredData {
  const at = addresses(site.settings.base)
  const whole = (address: string): string => new URL(address, site.settings.url).href
  return present({
    '@context': 'https://schema.org',
    '@type': 'DigitalDocument',
    '@id': whole(at.edition(front)),
    name: front.title,
    url: whole(at.edition(front)),
    inLanguage: front.language,
    version: front.version ?? front.edition,
    creativeWorkStatus: stands.label,
    datePublished: calendarDate(front.published ?? front.approved ?? front.effective),
    publisher: schoolData(site, policy.school),
    isPartOf: { '@type': 'WebSite', name: site.settings.name, url: whole(at.home) },
    encoding: site.settings.originals
      ? { '@type': 'MediaObject', contentUrl: whole(at.original(front)), sha256: front.source.sha256 }
      : null,
  })
}

/** @param trail From the home page down to this one. */
export function breadcrumbs(site: Site, trail: { text: string; href: string }[]): StructuredData {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ text, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: text,
      item: new URL(href, site.settings.url).href,
    })),
  }
}

function schoolData(site: Site, school: School): StructuredData {
  const at = addresses(site.settings.base)
  return present({
    '@type': 'School',
    name: school.name,
    url: school.website ?? new URL(at.school(school.id), site.settings.url).href,
    parentOrganization: school.trust ? { '@type': 'Organization', name: school.trust } : null,
  })
}

/** A date that a calendar knows; terms and years are no dates to schema.org. */
function calendarDate(dated: Dated | null): string | null {
  return /^\d{4}-(?:0[1-9]|1[0-2])(?:-\d{2})?$/.exec(dated?.date ?? '')?.[0] ?? null
}

function present(data: StructuredData): StructuredData {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null))
}
