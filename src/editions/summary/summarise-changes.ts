import type { Answer } from '../../model/answer.ts'
import type { Change } from '../../model/change.ts'
import type { Edition } from '../../model/edition.ts'
import type { Question } from '../../model/question.ts'
import type { Topic } from '../../model/taxonomy.ts'
import { describeAdded, describeRemoved } from './added-and-removed.ts'
import { describeAnswers } from './answers-changed.ts'
import { describeMetadata } from './metadata-changed.ts'
import { describeExceptions, describeRoles, describeTimes } from './new-words.ts'
import { pairsOf } from './pairs.ts'
import { describeStrength } from './strength-changed.ts'
import { describeRest } from './the-rest.ts'

/** What an answer says, without its quotes. */
type Position = Pick<Answer, 'question' | 'position'>

export interface SummaryContext {
  /** For the names of topics; their ids are used without it. */
  topics?: readonly Pick<Topic, 'id' | 'name'>[]
  /** For the words of the questions whose answers changed. */
  questions?: readonly Pick<Question, 'id' | 'question'>[]
  answers?: { before: readonly Position[]; after: readonly Position[] }
}

/** What a comparison looks at in an edition. */
export interface ComparedEdition extends Pick<Edition, 'body'> {
  front: Pick<Edition['front'], 'owner' | 'committee' | 'reviewDue'>
}

export interface Comparison {
  before: ComparedEdition
  after: ComparedEdition
  changes: readonly Change[]
}

/**
 * Say in plain English what changed from one edition to the next: whose answers changed, what is worded more or less
 * strongly, what was added, removed or excepted, which roles and times are new, and how much else. It says what the words
 * do and never whether that is good.
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
    ...describeAdded(comparison, context),
    ...describeRemoved(comparison),
    ...describeRoles(comparison),
    ...describeTimes(pairs),
    ...describeMetadata(comparison),
    ...describeRest(comparison),
  ]
  return points.length === 0 ? ['Nothing changed.'] : points
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
