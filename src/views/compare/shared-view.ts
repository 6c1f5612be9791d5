import type { Family, Wording } from '../../compare/shared-wording.ts'
import type { Library } from '../../library.ts'
import type { Policy } from '../../model/policy.ts'
import { addresses, policyKey } from '../addresses.ts'
import { counted } from '../count-words.ts'
import { type Frame, frame, type Link } from '../frame.ts'
import { forceNames } from '../marks.ts'
import { inParts, type Part, partAddress } from '../parts.ts'
import { distinctName } from '../school-name.ts'
import { describeDifference } from './differences.ts'
import { familiesOnPage, familyId } from './family-address.ts'
import { markedHtml } from './marked-html.ts'
import { type TakeAway, takeAway } from './take-away.ts'

/** Clauses that several schools share, with the words that differ. */
export interface SharedView {
  frame: Frame
  parts: (Link & { current: boolean })[]
  intro: string
  count: string
  families: FamilyView[]
  takeAway: TakeAway
}

export interface FamilyView {
  /** Anchor on the page. */
  id: string
  heading: string
  topics: Link[]
  /** Differences of strength, negation and actor, called out before the words. */
  first: WordingView
  others: (WordingView & { leadInHtml: string; html: string; differences: string[] })[]
  /** How many further wordings are not shown; null where all are. */
  more: string | null
}

export interface WordingView {
  leadIn: string
  text: string
  force: string | null
  /** Where it stands; the first few of many. */
  places: Link[]
  /** `and 12 others`. */
  morePlaces: string | null
}

/** So many wordings of a family, and so many places of a wording, are listed; the files to take away have them all. */
const mostWordings = 6
const mostPlaces = 8

/** @returns One view a page. */
export async function sharedViews(library: Library): Promise<(() => SharedView)[]> {
  const { families } = await library.readSharedWording()
  const policies = new Map(library.policies.map((policy) => [policyKey(policy.inForce), policy]))
  const parts = inParts(families, familiesOnPage)
  return parts.map((part) => () => sharedView(library, policies, families.length, parts, part))
}

function sharedView(
  library: Library,
  policies: ReadonlyMap<string, Policy>,
  count: number,
  parts: readonly Part<Family>[],
  part: Part<Family>,
): SharedView {
  const at = addresses(library.settings.base)
  const intro =
    'Schools often start from the same text. Here are the clauses that several share in much the same words, those whose differences matter most first: the strength of the wording, a “not”, or whom it speaks of.'
  return {
    frame: frame(library, {
      title: 'Shared wording',
      description: intro,
      address: partAddress(at.shared, part.number),
    }),
    parts:
      parts.length < 2
        ? []
        : parts.map(({ number }) => ({
            text: `Page ${number}`,
            href: partAddress(at.shared, number),
            current: number === part.number,
          })),
    intro,
    count: `${counted(count, 'clause is', 'clauses are')} shared, found by software.`,
    families: part.items.map((family) => familyView(family, library, policies)),
    takeAway: takeAway(at, 'shared'),
  }
}

function familyView(family: Family, library: Library, policies: ReadonlyMap<string, Policy>): FamilyView {
  const at = addresses(library.settings.base)
  const [model, ...others] = family.wordings as [Wording, ...Wording[]]
  const shown = others.slice(0, mostWordings - 1)
  const left = others.length - shown.length
  const first = wordingView(model, library, policies)
  return {
    id: familyId(family),
    heading: `Shared by ${counted(family.schools, 'school')}${others.length === 0 ? ', word for word' : ''}`,
    topics: library.topics
      .filter(({ id }) => family.topics.includes(id))
      .map(({ id, name }) => ({ text: name, href: at.topic(id) })),
    first,
    others: shown.map((wording) => ({
      ...wordingView(wording, library, policies),
      leadInHtml: markedHtml(wording.leadInWords),
      html: markedHtml(wording.words),
      differences: wording.differences.map((one) => describeDifference(one, 'in the first', 'in this one')),
    })),
    more: left === 0 ? null : `${counted(left, 'more wording')} in the files to take away`,
  }
}

function wordingView(wording: Wording, library: Library, policies: ReadonlyMap<string, Policy>): WordingView {
  const at = addresses(library.settings.base)
  const { leadIn, text, force, clauses } = wording
  const shown = clauses.slice(0, mostPlaces)
  const left = clauses.length - shown.length
  return {
    ...{ leadIn, text, force: forceNames[force] || null },
    places: shown.map((place) => ({
      text: nameOf(policies.get(policyKey(place)), library) ?? place.school,
      href: at.clause(place, place.id),
    })),
    morePlaces: left === 0 ? null : `and ${counted(left, 'other')}`,
  }
}

function nameOf(policy: Policy | undefined, library: Library): string | undefined {
  return policy && distinctName(policy.school, library.schools)
}
