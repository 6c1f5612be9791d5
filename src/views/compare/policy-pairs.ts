import type { Library } from '../../library.ts'
import type { Policy } from '../../model/policy.ts'
import { editionData } from '../../publish/data/edition-data.ts'
import { policyKey } from '../addresses.ts'
import { answersData } from '../site-data.ts'
import type { CompareData } from './compare-data.ts'
import type { PairSide } from './pair-rows.ts'
import { ownAnswers } from './pair-view.ts'

/** With more policies than this, two are set side by side only in a reader's browser. */
const mostPaired = 12

/** @returns Every two policies of different schools, where there are few enough policies for each pair to have a page. */
export function policyPairs({ policies }: Pick<Library, 'policies'>): [Policy, Policy][] {
  if (policies.length > mostPaired) return []
  return policies.flatMap((a, index) =>
    policies.slice(index + 1).flatMap((b): [Policy, Policy][] => (a.school.id === b.school.id ? [] : [[a, b]])),
  )
}

/** One policy, as a browser would read it from the site's files. */
export async function pairSide(library: Library, data: CompareData, { inForce }: Policy): Promise<PairSide> {
  const policy = data.policies.find(({ key }) => key === policyKey(inForce))
  if (!policy) throw new Error(`No policy ${policyKey(inForce)} is compared`)
  return {
    policy,
    edition: editionData(await library.readEdition(inForce)),
    answers: ownAnswers(await answersData(library, inForce.school), inForce.policy),
  }
}
