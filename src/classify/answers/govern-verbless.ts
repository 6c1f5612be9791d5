import { readVerbless } from '../force/read-force.ts'
import type { Governed } from './govern.ts'
import type { Passage } from './list-passages.ts'

/** "All incidents to be logged", "Phones not to be used in class": a line without a verb of its own says what is to be done. */
export function governVerbless({ quote, ownFrom }: Passage): Governed | null {
  const read = readVerbless(quote)
  return read && { wording: read.negated ? 'forbids' : 'requires', force: read.force, governedFrom: ownFrom }
}
