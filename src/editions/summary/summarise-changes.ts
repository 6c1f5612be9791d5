import { describeAdded, describeRemoved } from './added-and-removed.ts'
import { describeAnswers } from './answers-changed.ts'
import type { Comparison, SummaryContext } from './comparison.ts'
import { describeExceptions } from './exceptions-changed.ts'
import { describeMetadata } from './metadata-changed.ts'
import { type Pair, pairsOf } from './pairs.ts'
import { describeReworded } from './reworded.ts'
import { describeRoles } from './roles-changed.ts'
import { describeStrength } from './strength-changed.ts'
import { describeRest } from './the-rest.ts'
import { describeTimes } from './times-changed.ts'

/**
 * Say in plain English what changed from one edition to the next: whose answers changed, what is worded more or less
 * strongly, what was excepted, reworded, added or removed, which roles and times are new, and how much else. It says what
 * the words do and never whether that is good.
 *
 * @returns One entry a point, the most telling first; "Nothing changed." alone where nothing did.
 */
export function summariseChanges(comparison: Comparison, context: SummaryContext = {}): string[] {
  if (isRewritten(comparison)) return describeRewritten(comparison, context)
  const pairs = pairsOf(comparison)
  const points = [
    ...describeAnswers(context),
    ...describeStrength(pairs),
    ...describeExceptions(pairs),
    ...describeReworded(pairs.filter(isUntold)),
    ...describeAdded(comparison, context),
    ...describeRemoved(comparison),
    ...describeRoles(comparison),
    ...describeTimes(pairs),
    ...describeMetadata(comparison),
    ...describeRest(comparison),
  ]
  return points.length === 0 ? ['Nothing changed.'] : points
}

/** Whether a clause was reworded in a way that no point about its wording tells. */
function isUntold(pair: Pair): boolean {
  return [describeStrength, describeExceptions, describeTimes].every((describe) => describe([pair]).length === 0)
}

/** Below this share of clauses kept in any form, clause by clause is no way to tell what changed. */
const leastKept = 0.1

function isRewritten({ changes }: Comparison): boolean {
  const clauses = changes.filter((change) => change.of === 'clause')
  const kept = clauses.filter((change) => 'from' in change && 'to' in change).length
  return clauses.length > 0 && kept < leastKept * clauses.length
}

function describeRewritten(comparison: Comparison, context: SummaryContext): string[] {
  return [
    'Almost nothing of the earlier wording is kept.',
    ...describeAnswers(context),
    ...describeRoles(comparison),
    ...describeMetadata(comparison),
    ...describeRest(comparison),
  ]
}
