import { compareEditions } from '../editions/edition-date.ts'
import { compareText } from '../model/compare-text.ts'
import type { FrontMatter } from '../model/edition.ts'
import { indexName } from '../model/index-name.ts'
import type { Policy } from '../model/policy.ts'
import type { School } from '../model/school.ts'

/** Gather editions into policies: by school name, then title; the editions of each newest first. */
export function listPolicies(schools: School[], fronts: FrontMatter[]): Policy[] {
  const groups = Map.groupBy(fronts, ({ school, policy }) => `${school}/${policy}`)
  const policies = [...groups.values()].flatMap((editions) => {
    const newestFirst = [...editions].sort((a, b) => compareEditions(b, a))
    const [newest] = newestFirst
    const school = schools.find(({ id }) => id === newest?.school)
    if (!newest || !school) return []
    const inForce = newestFirst.find(({ status }) => status === 'approved') ?? newest
    return [{ school, id: newest.policy, title: inForce.title, editions: newestFirst, inForce }]
  })
  const nameOf = ({ school }: Policy): string => indexName(school.name)
  return policies.sort((a, b) => compareText(nameOf(a), nameOf(b)) || compareText(a.title, b.title))
}
