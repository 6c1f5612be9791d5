/** Where a word stands: the edition's place in the index, and a bit for each of its zones that has the word. */
export interface Posting {
  edition: number
  zones: number
}

/**
 * An edition is cut into so many zones of neighbouring clauses at most, and the index knows which of them have a word. So
 * words that meet in one clause can be told from words far apart, at the cost of a few letters. All fit in a whole number.
 */
export const mostZones = 30

/** @returns The bit of the zone that a clause stands in. */
export function zoneOf(clause: number, clauses: number): number {
  return 1 << Math.floor((clause * Math.min(mostZones, clauses)) / clauses)
}

/** @returns How many zones have the word. */
export function countZones(zones: number): number {
  let count = 0
  for (let rest = zones; rest !== 0; rest &= rest - 1) count++
  return count
}

/** Write places in rising order as the steps between them, in base 36; a step of one, the usual, is left out. */
export function writePlaces(places: readonly number[]): string {
  return places
    .map((place, index) => place - (places[index - 1] ?? -1) - 1)
    .map(shortest)
    .join(',')
}

/** The inverse of {@link writePlaces}, for at least one place. */
export function readPlaces(written: string): number[] {
  let place = -1
  return written.split(',').map((step) => {
    place += Number.parseInt(step || '0', 36) + 1
    return place
  })
}

/** @param postings In the order of editions; at least one. */
export function writePostings(postings: readonly Posting[]): string {
  const places = writePlaces(postings.map(({ edition }) => edition))
  return `${places};${postings.map(({ zones }) => shortest(zones)).join(',')}`
}

export function readPostings(written: string): Posting[] {
  const [places = '', zones = ''] = written.split(';')
  const zonesOf = zones.split(',')
  return readPlaces(places).map((edition, index) => ({
    edition,
    zones: Number.parseInt(zonesOf[index] || '0', 36),
  }))
}

function shortest(number: number): string {
  return number === 0 ? '' : number.toString(36)
}
