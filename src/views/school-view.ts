import type { Library } from '../library.ts'
import type { Policy } from '../model/policy.ts'
import type { School } from '../model/school.ts'
import { type Addresses, addresses } from './addresses.ts'
import { counted } from './count-words.ts'
import { type Frame, frame, type Link } from './frame.ts'
import { distinctName, type SchoolMark, schoolDetail, schoolMark } from './school-name.ts'
import { type Standing, standing } from './standing.ts'

/** One school and its policies. */
export interface SchoolView {
  frame: Frame
  school: SchoolMark
  detail: string
  website: string | null
  /** How many of its policies are past their review date, in a sentence; null when none is. */
  overdue: string | null
  /** The way to the questions to ask about them. */
  paper: string
  /** Where its clauses are searched, and the name under which search knows it. */
  search: { action: string; school: string }
  policies: SchoolPolicy[]
}

export interface SchoolPolicy {
  title: string
  href: string
  standing: Standing
  /** How many editions there are, and the way to what changed. */
  history: Link
}

export function schoolView(library: Library, school: School): SchoolView {
  const at = addresses(library.settings.base)
  const policies = schoolPolicies(library, school)
  return {
    frame: frame(library, {
      title: `Policies of ${school.name}`,
      description: `The policies of ${school.name}, clause by clause, with the date each was approved and is due for review.`,
      address: at.school(school.id),
      school,
    }),
    school: schoolMark(school, library),
    detail: schoolDetail(school),
    website: school.website ?? null,
    overdue: overdueSentence(policies),
    paper: at.paper(school.id),
    search: { action: at.search, school: distinctName(school, library.schools) },
    policies,
  }
}

/** The policies of a school, by title. */
export function schoolPolicies(library: Library, school: School): SchoolPolicy[] {
  const at = addresses(library.settings.base)
  return library.policies
    .filter((policy) => policy.school.id === school.id)
    .map((policy) => schoolPolicy(policy, library.settings.today, at))
}

function schoolPolicy(policy: Policy, today: string, at: Addresses): SchoolPolicy {
  return {
    title: policy.title,
    href: at.policy(policy.inForce),
    standing: standing(policy.inForce, policy, today),
    history: { text: counted(policy.editions.length, 'edition'), href: at.history(policy.inForce) },
  }
}

function overdueSentence(policies: SchoolPolicy[]): string | null {
  const overdue = policies.filter((policy) => policy.standing.review.overdue).length
  if (overdue === 0 || policies.length === 1) return null
  return `The review date has passed for ${overdue} of ${counted(policies.length, 'policy', 'policies')}.`
}
