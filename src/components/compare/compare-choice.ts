import type { Show } from '../../compare/row-matches.ts'

/** What a reader has chosen to see of a comparison; it stands in the address, so that it can be sent to somebody. */
export interface CompareChoice {
  /** Keys of policies; null until the reader chooses. */
  schools: string[] | null
  /** Key of the reader's own; empty where none is. */
  ours: string
  show: Show
  core: boolean
}

const shows: readonly Show[] = ['all', 'differ', 'only-silent', 'only-said']

/** @param search Of the address: `?schools=a--b,c--d&ours=a--b&show=differ&core=1`. What cannot be read is left out. */
export function readChoice(search: string): CompareChoice {
  const asked = new URLSearchParams(search)
  return {
    schools: asked.get('schools')?.split(',').filter(Boolean) ?? null,
    ours: asked.get('ours') ?? '',
    show: shows.find((one) => one === asked.get('show')) ?? 'all',
    core: asked.get('core') === '1',
  }
}

/** @returns The search part of an address; empty where everything is as usual. */
export function writeChoice({ schools, ours, show, core }: CompareChoice): string {
  const parts = [
    schools && `schools=${schools.map(encodeURIComponent).join(',')}`,
    ours && `ours=${encodeURIComponent(ours)}`,
    show !== 'all' && `show=${show}`,
    core && 'core=1',
  ].filter(Boolean)
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}
