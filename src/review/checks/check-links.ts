import type { Finding } from '../../model/finding.ts'
import { foundIfAny, type Spot } from '../found.ts'
import { linksOf, type ReadLink } from '../links-of.ts'
import type { Reviewed } from '../reviewed.ts'

const isAddress = /^(?:https?:\/\/|www\.)\S+$/i

/** Links that go nowhere, or elsewhere than they say. */
export function checkLinks({ clauses }: Reviewed): Finding[] {
  const links = clauses.flatMap((clause) => linksOf(clause).map((link) => ({ clause, link })))
  const spots = (wanted: (link: ReadLink) => boolean): Spot[] =>
    links.filter(({ link }) => wanted(link)).map(({ clause, link }) => ({ clause, quote: link.text }))
  return [
    ...foundIfAny(
      {
        rule: 'empty-link',
        severity: 'error',
        message: 'A link goes nowhere.',
        fix: 'Give it its address, or make it plain words.',
      },
      spots(({ url }) => url === '' || url === '#'),
    ),
    ...foundIfAny(
      {
        rule: 'link-text-mismatch',
        severity: 'warning',
        message: 'A link shows one address and goes to another.',
        fix: 'Show in words where it goes.',
      },
      spots(({ text, url }) => isAddress.test(text) && bare(text) !== bare(url)),
    ),
  ]
}

/** Two addresses that differ only so lead to one place. */
function bare(address: string): string {
  return address
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/\/$/, '')
    .toLowerCase()
}
