import { type Coverage, coverageOf } from '../../compare/coverage.ts'
import { comparedPolicies } from '../../library/compared-policies.ts'
import type { Library } from '../../library.ts'
import type { Policy } from '../../model/policy.ts'
import type { Topic } from '../../model/taxonomy.ts'
import { walkClauses } from '../../model/walk-clauses.ts'
import { type Addresses, addresses, policyKey } from '../addresses.ts'
import type { PolicyOnTopic } from '../clauses-by-topic.ts'
import { counted } from '../count-words.ts'
import { type Frame, frame, type Link } from '../frame.ts'
import { inParts, type Part, partAddress, partLinks } from '../parts.ts'
import { topicPolicyAddress } from '../topic-view.ts'
import { type HeatCell, type HeatMaps, heatMaps } from './heat-map.ts'
import { type PolicyColumn, policyColumns } from './policy-column.ts'
import { type TakeAway, takeAway } from './take-away.ts'

/** How much is said on what: policies down, topics across. */
export interface CoverageView {
  frame: Frame
  parts: (Link & { current: boolean })[]
  topics: Link[]
  /** The topics on which a question is asked of any of these policies, each with the comparison it leads to. */
  comparisons: Link[]
  rows: CoverageRow[]
  /** The same as drawings. */
  maps: { clauses: HeatMaps; answers: HeatMaps }
  takeAway: TakeAway
}

export interface CoverageRow {
  column: PolicyColumn
  clauses: (HeatCell | null)[]
  /** One for each of `comparisons`; null where no question is asked of the policy on a topic. */
  answers: (HeatCell | null)[]
}

/** So many policies on one page. */
const policiesOnPage = 20

/** Shades are reached from so many clauses on. */
const shadesFrom = [1, 4, 8, 16]

export interface CoveredPolicy {
  policy: Policy
  coverage: Coverage
}

/** Count the clauses and answers of every policy that is compared. */
export async function coveredPolicies(library: Library): Promise<CoveredPolicy[]> {
  const topics = library.topics.map(({ id }) => id)
  const answered = new Map((await library.readAllAnswers()).map(({ policy, answers }) => [policy, answers]))
  const all: CoveredPolicy[] = []
  for (const policy of comparedPolicies(library.policies)) {
    const { body } = await library.readEdition(policy.inForce)
    const clauses = [...walkClauses(body)].map(({ clause }) => clause.topics)
    const answers = answered.get(policy) ?? new Map()
    const asked = library.questions.filter(({ id }) => answers.has(id))
    const coverage = coverageOf(policyKey(policy.inForce), topics, clauses, asked, [...answers.values()])
    all.push({ policy, coverage })
  }
  return all
}

/** @returns One view a page. */
export function coverageViews(
  library: Library,
  covered: CoveredPolicy[],
  onTopics: ReadonlyMap<string, PolicyOnTopic[]>,
): (() => CoverageView)[] {
  const at = addresses(library.settings.base)
  const addressOf: AddressOf = (policy, topic) => topicPolicyAddress(at.topic(topic), onTopics.get(topic) ?? [], policy)
  const parts = inParts(covered, policiesOnPage)
  return parts.map((part) => () => coverageView(library, addressOf, parts, part))
}

type AddressOf = (policy: Policy, topic: string) => string

function coverageView(
  library: Library,
  addressOf: AddressOf,
  parts: Part<CoveredPolicy>[],
  part: Part<CoveredPolicy>,
): CoverageView {
  const at = addresses(library.settings.base)
  const columns = policyColumns(
    library,
    part.items.map(({ policy }) => policy),
  )
  const asked = library.topics.filter(({ id }) => isAsked(part.items, id))
  const rows = part.items.flatMap((covered, index) => {
    const column = columns[index]
    return column ? [coverageRow(covered, column, library, asked, addressOf, at)] : []
  })
  return {
    frame: frame(library, {
      title: 'Topics covered',
      description: 'How many clauses each policy has on each topic, and how many questions it answers.',
      address: partAddress(at.coverage, part.number),
    }),
    parts: partLinks(parts, part, ({ policy }) => policy.school.name, at.coverage),
    topics: library.topics.map(({ id, name }) => ({ text: name, href: at.topic(id) })),
    comparisons: asked.map(({ id, name }) => ({ text: name, href: at.comparison(id) })),
    rows,
    maps: {
      clauses: heatMaps(
        library.topics.map(({ name }) => name),
        rows.map(({ column, clauses }) => ({ text: column.text, cells: clauses })),
      ),
      answers: heatMaps(
        asked.map(({ name }) => name),
        rows.map(({ column, answers }) => ({ text: column.text, cells: answers })),
      ),
    },
    takeAway: takeAway(at, 'coverage'),
  }
}

/** A topic of which nothing is asked would be a column of nothing. */
function isAsked(covered: CoveredPolicy[], id: string): boolean {
  return covered.some(({ coverage }) => coverage.topics.some(({ topic, asked }) => topic === id && asked > 0))
}

function coverageRow(
  { policy, coverage }: CoveredPolicy,
  column: PolicyColumn,
  library: Library,
  askedOn: readonly Topic[],
  addressOf: AddressOf,
  at: Addresses,
): CoverageRow {
  const nameOf = (topic: string): string => library.topics.find(({ id }) => id === topic)?.name ?? topic
  return {
    column,
    clauses: coverage.topics.map(({ topic, clauses }) => ({
      text: String(clauses),
      short: String(clauses),
      count: String(clauses),
      name: `${counted(clauses, 'clause')} on ${nameOf(topic)}`,
      shade: shadesFrom.filter((from) => clauses >= from).length,
      href: clauses > 0 ? addressOf(policy, topic) : null,
    })),
    answers: onTopics(coverage, askedOn).map(({ topic, answered, asked }) =>
      asked === 0
        ? null
        : {
            text: `${answered} of ${asked}`,
            short: `${answered}/${asked}`,
            count: String(answered),
            name: `${answered} of ${counted(asked, 'question')} answered on ${nameOf(topic)}`,
            shade: Math.ceil((4 * answered) / asked),
            href: `${at.comparison(topic)}?schools=${column.key}`,
          },
    ),
  }
}

/** @returns What covers each of the topics, in their order. */
function onTopics({ topics }: Coverage, askedOn: readonly Topic[]): Coverage['topics'] {
  return askedOn.flatMap(({ id }) => topics.find(({ topic }) => topic === id) ?? [])
}
