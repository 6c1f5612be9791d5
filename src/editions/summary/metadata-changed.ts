import { formatDate } from '../../model/format-date.ts'
import type { Dated } from '../../model/metadata.ts'
import type { Comparison } from './comparison.ts'

/** What the document says about itself: who owns it and when it is reviewed. Approval dates differ in any two editions and are not told. */
export function describeMetadata({ before, after }: Comparison): string[] {
  const [old, now] = [before.front, after.front]
  return [
    ...changed('Policy owner', old.owner, now.owner),
    ...changed('Committee', old.committee, now.committee),
    ...changed('Next review', dateOf(old.reviewDue), dateOf(now.reviewDue)),
  ]
}

function dateOf(dated: Dated | null): string | null {
  return dated?.date ? formatDate(dated.date) : (dated?.text ?? null)
}

function changed(what: string, before: string | null, after: string | null): string[] {
  if (before === after) return []
  if (before === null) return [`${what}: ${after}; none was given before.`]
  return [after === null ? `${what}: none is given; it was ${before}.` : `${what}: ${after}; it was ${before}.`]
}
