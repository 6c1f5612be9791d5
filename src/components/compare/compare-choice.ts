import type { Show } from '../../compare/row-matches.ts'
import { type Wanted, wantedFields } from './find-policies.ts'

/** What a reader has chosen to see of a comparison; it stands in the address, so that it can be sent to somebody. */
export interface CompareChoice {
  /** Keys of policies; null until the reader chooses. */
  schools: string[] | null
  /** Where schools are many: which of them to look over. */
  wanted: Wanted
  /** Key of the reader's own; empty where none is. */
  ours: string
  show: Show
  core: boolean
}

const shows: readonly Show[] = ['all', 'differ', 'only-silent', 'only-said']

/**
 * @param search Of the address: `?schools=a--b,c--d&trust=River&ours=a--b&show=differ&core=1`. What cannot be read is left
 *   out.
 */
export function readChoice(search: string): CompareChoice {
  const asked = new URLSearchParams(search)
  const [name = '', phase = '', trust = '', localAuthority = ''] = wantedFields.map((field) => asked.get(field) ?? '')
  return {
    schools: asked.get('schools')?.split(',').filter(Boolean) ?? null,
    wanted: { name, phase, trust, localAuthority },
    ours: asked.get('ours') ?? '',
    show: shows.find((one) => one === asked.get('show')) ?? 'all',
    core: asked.get('core') === '1',
  }
}

/** @returns The search part of an address; empty where everything is as usual. */
export function writeChoice({ schools, wanted, ours, show, core }: CompareChoice): string {
  const parts = [
    schools && `schools=${schools.map(encodeURIComponent).join(',')}`,
    ...wantedFields.map((field) => wanted[field] && `${field}=${encodeURIComponent(wanted[field])}`),
    ours && `ours=${encodeURIComponent(ours)}`,
    show !== 'all' && `show=${show}`,
    core && 'core=1',
  ].filter(Boolean)
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}
