import type { Change } from '../model/change.ts'
import type { Body } from '../model/clause.ts'
import { describeLinks } from './describe-links.ts'
import { linkUnits } from './link-units.ts'
import { unitsOf } from './units.ts'

/**
 * Follow every clause and heading from one edition to the next.
 *
 * @returns Changes in the reading order of `after`; what was removed stands where it was, after what came before it.
 *   Every clause and heading of both is in at least one change, in more than one only where it was split or merged.
 *   The same two bodies always give the same changes; a body and itself give `unchanged` alone.
 */
export function alignEditions(before: Body, after: Body): Change[] {
  const [old, now] = [unitsOf(before), unitsOf(after)]
  return describeLinks(old, now, linkUnits(old, now))
}
