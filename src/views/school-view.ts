import type { Library } from '../library.ts'
import type { Policy } from '../model/policy.ts'
import type { School } from '../model/school.ts'
import { type Addresses, addresses } from './addresses.ts'
import { counted } from './count-words.ts'
import { type Frame, frame, type Link } from './frame.ts'
import { type SchoolMark, schoolDetail, schoolMark } from './school-name.ts'
import { editionDate, type Standing, standing } from './standing.ts'

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
  policies: SchoolPolicy[]
}

export interface SchoolPolicy {
  title: string
  href: string
  date: string
  standing: Standing
  earlier: Link[]
  history: string
}

export function schoolView(library: Library, school: School): SchoolView {
  const at = addresses(library.settings.base)
  const policies = library.policies
    .filter((policy) => policy.school.id === school.id)
    .map((policy) => schoolPolicy(policy, library.settings.today, at))
  return {
    frame: frame(library, {
      title: `Policies of ${school.name}`,
      description: `The policies of ${school.name}, clause by clause, with the date each was approved and is due for review.`,
      address: at.school(school.id),
      school,
    }),
    school: schoolMark(school, at),
    detail: schoolDetail(school),
    website: school.website ?? null,
    overdue: overdueSentence(policies),
    paper: at.paper(school.id),
    policies,
  }
}

function schoolPolicy(policy: Policy, today: string, at: Addresses): SchoolPolicy {
  return {
    title: policy.title,
    href: at.policy(policy.inForce),
    date: editionDate(policy.inForce),
    standing: standing(policy.inForce, policy, today),
    history: at.history(policy.inForce),
    earlier: policy.editions
      .filter((front) => front.edition !== policy.inForce.edition)
      .map((front) => ({ text: editionDate(front), href: at.edition(front) })),
  }
}

function overdueSentence(policies: SchoolPolicy[]): string | null {
  const overdue = policies.filter((policy) => policy.standing.review.overdue).length
  if (overdue === 0 || policies.length === 1) return null
  return `The review date has passed for ${overdue} of ${counted(policies.length, 'policy', 'policies')}.`
}
