import type { Policy } from '../library.ts'
import type { FrontMatter } from '../model/edition.ts'
import { compareDates } from '../model/edtf.ts'
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
  return policies.sort((a, b) => compareNames(a.school.name, b.school.name) || compareNames(a.title, b.title))
}

/** An undated edition is taken for the oldest. */
function compareEditions(a: FrontMatter, b: FrontMatter): number {
  const [dateA, dateB] = [a, b].map(({ edition }) => /^\d{4}(?:-\d{2}){0,2}/.exec(edition)?.[0])
  if (dateA === undefined || dateB === undefined) return dateA === dateB ? 0 : dateA === undefined ? -1 : 1
  return compareDates(dateA, dateB) || compareNames(a.edition, b.edition)
}

function compareNames(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
