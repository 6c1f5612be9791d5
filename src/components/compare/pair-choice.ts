/** What a reader wants to see of two policies. */
export type PairShow = 'all' | 'both' | 'differ' | 'only'

/** Which two policies, and what of them; it stands in the address, so that it can be sent to somebody. */
export interface PairChoice {
  /** Keys of policies; empty until the reader chooses. */
  a: string
  b: string
  show: PairShow
}

const shows: readonly PairShow[] = ['all', 'both', 'differ', 'only']

/** @param search Of the address: `?a=ash--social-media&b=elm--social-media&show=only`. What cannot be read is left out. */
export function readPairChoice(search: string): PairChoice {
  const asked = new URLSearchParams(search)
  return {
    a: asked.get('a') ?? '',
    b: asked.get('b') ?? '',
    show: shows.find((one) => one === asked.get('show')) ?? 'all',
  }
}

/** @returns The search part of an address. */
export function writePairChoice({ a, b, show }: PairChoice): string {
  const parts = [a && `a=${encodeURIComponent(a)}`, b && `b=${encodeURIComponent(b)}`, show !== 'all' && `show=${show}`]
  const chosen = parts.filter(Boolean)
  return chosen.length > 0 ? `?${chosen.join('&')}` : ''
}

/** Say whether a row belongs to what the reader wants to see. */
export function pairRowMatches(show: PairShow, kind: string, differs: boolean): boolean {
  if (show === 'all') return true
  if (show === 'only') return kind === 'only'
  return kind !== 'only' && (show === 'both' || differs)
}
