import type { Library } from '../../library.ts'
import { addresses } from '../addresses.ts'
import { type Frame, frame, type Link } from '../frame.ts'
import { distinctName } from '../school-name.ts'
import { policyPairs } from './pair-view.ts'

/** The way to any two policies side by side. */
export interface PairsView {
  frame: Frame
  heading: string
  intro: string
  pairs: { name: string; others: Link[] }[]
  /** What to do where policies are too many for a page a pair; null where they are not. */
  instead: Link | null
}

export function pairsView(library: Library): PairsView {
  const at = addresses(library.settings.base)
  const heading = 'Two policies side by side'
  const intro = 'Clause by clause: what both say in much the same words, and what only one has.'
  const pairs = policyPairs(library)
  const nameOf = (policy: (typeof pairs)[number][0]): string => {
    const isOne = library.policies.filter(({ school }) => school === policy.school).length === 1
    const name = distinctName(policy.school, library.schools)
    return isOne ? name : `${name}, ${policy.title}`
  }
  return {
    frame: frame(library, { title: heading, description: intro, address: at.pairs }),
    heading,
    intro,
    instead: pairs.length > 0 ? null : { text: 'Choose schools on the page of a topic instead', href: at.compare },
    pairs: library.policies.flatMap((policy) => {
      const others = pairs
        .filter((pair) => pair.includes(policy))
        .map(([a, b]) => ({ text: nameOf(a === policy ? b : a), href: at.pair(a.inForce, b.inForce) }))
      return others.length > 0 ? [{ name: nameOf(policy), others }] : []
    }),
  }
}
