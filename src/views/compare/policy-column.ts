import { comparedPolicies } from '../../library/compared-policies.ts'
import type { Library } from '../../library.ts'
import type { Policy } from '../../model/policy.ts'
import { addresses, policyKey } from '../addresses.ts'
import type { Link } from '../frame.ts'
import { distinctName } from '../school-name.ts'
import { editionDate, standing } from '../standing.ts'

/** A policy as the head of a column, or wherever it stands beside others. */
export interface PolicyColumn extends Link {
  /** What the address calls it; unique. */
  key: string
  /** The policy's title. */
  title: string
  date: string
  /** `edition of December 2017`, `undated edition`. */
  edition: string
  /** When its review was due, where that has passed; null otherwise. */
  overdue: string | null
  /** The school's own paper. */
  paper: string
  /** Whether it is shown until the reader chooses: made-up schools are not, beside real ones. */
  shown: boolean
}

export function policyColumns(library: Library, policies: readonly Policy[]): PolicyColumn[] {
  const at = addresses(library.settings.base)
  const compared = new Set(comparedPolicies(policies))
  return policies.map((policy) => ({
    key: policyKey(policy.inForce),
    text: distinctName(policy.school, library.schools),
    href: at.policy(policy.inForce),
    title: policy.title,
    date: editionDate(policy.inForce),
    edition: editionName(policy),
    overdue: overdue(policy, library.settings.today),
    paper: at.paper(policy.school.id),
    shown: compared.has(policy),
  }))
}

function editionName({ inForce }: Policy): string {
  const date = editionDate(inForce)
  return date === 'undated' ? 'undated edition' : `edition of ${date}`
}

function overdue({ inForce }: Policy, today: string): string | null {
  const { review } = standing(inForce, { inForce }, today)
  return review.overdue ? review.text : null
}
