import type { Library } from '../../library.ts'
import type { Policy } from '../../model/policy.ts'
import { addresses } from '../addresses.ts'
import { type Frame, frame, type Link } from '../frame.ts'
import { distinctName } from '../school-name.ts'
import { compareData } from './compare-data.ts'
import { type PairView, pairView } from './pair-view.ts'
import { pairSide, policyPairs } from './policy-pairs.ts'
import { type TakeAway, takeAway } from './take-away.ts'

/** The way to any two policies side by side. */
export interface PairsView {
  frame: Frame
  heading: string
  intro: string
  /** What the reader may choose from, as data. */
  data: string
  /** For readers without scripts: the pairs that have a page of their own; none where policies are many. */
  pairs: { name: string; others: Link[] }[]
  /** Where they can compare else. */
  instead: Link
}

export function pairsView(library: Library): PairsView {
  const at = addresses(library.settings.base)
  const heading = 'Two policies side by side'
  const intro = 'Clause by clause: what both say, in like words or in their own, and what only one has.'
  const pairs = policyPairs(library)
  return {
    frame: frame(library, { title: heading, description: intro, address: at.pairs }),
    heading,
    intro,
    data: at.compareData,
    instead: { text: 'compare schools on the page of a topic', href: at.compare },
    pairs: library.policies.flatMap((policy) => {
      const others = pairs
        .filter((pair) => pair.includes(policy))
        .map(([a, b]) => ({
          text: nameOf(a === policy ? b : a, library),
          href: at.pair(a.inForce, b.inForce),
        }))
      return others.length > 0 ? [{ name: nameOf(policy, library), others }] : []
    }),
  }
}

function nameOf(policy: Policy, { policies, schools }: Library): string {
  const isOne = policies.filter(({ school }) => school === policy.school).length === 1
  const name = distinctName(policy.school, schools)
  return isOne ? name : `${name}, ${policy.title}`
}

/** Two policies that have a page of their own. */
export interface PairPageView {
  frame: Frame
  pair: PairView
  takeAway: TakeAway
  /** Where any other two can be chosen; these two to begin with. */
  choose: string
}

export async function pairPageView(library: Library, [one, two]: [Policy, Policy]): Promise<PairPageView> {
  const at = addresses(library.settings.base)
  const data = await compareData(library)
  const [a, b] = await Promise.all([pairSide(library, data, one), pairSide(library, data, two)])
  const pair = pairView(data, a, b)
  const { key } = a.policy
  return {
    frame: frame(library, {
      title: pair.heading,
      description: `${a.policy.title} of ${a.policy.text} and ${b.policy.title} of ${b.policy.text}, clause by clause.`,
      address: at.pair(one.inForce, two.inForce),
    }),
    pair,
    takeAway: takeAway(at, `two/${key}/${b.policy.key}`),
    choose: at.choosePair(key, b.policy.key),
  }
}
