/** Write places in rising order as the steps between them, in base 36; a step of one, the usual, is left out. */
export function writePlaces(places: readonly number[]): string {
  return places
    .map((place, index) => place - (places[index - 1] ?? -1) - 1)
    .map((step) => (step === 0 ? '' : step.toString(36)))
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
