import type { Library } from '../../library.ts'
import type { Force } from '../../model/clause.ts'
import type { Topic } from '../../model/taxonomy.ts'
import { addresses } from '../addresses.ts'
import type { PolicyOnTopic } from '../clauses-by-topic.ts'
import type { ReadingBlock } from '../reading-blocks.ts'
import { topicBlocks } from '../topic-blocks.ts'
import { type PolicyColumn, policyColumns } from './policy-column.ts'
import { type TakeAway, takeAway } from './take-away.ts'

/** The clauses of one topic by the strength of their wording, a column a policy. */
export interface WordingTable {
  columns: PolicyColumn[]
  /** A cell without blocks is a policy that has none. */
  rows: { name: string; meaning: string; cells: ReadingBlock[][] }[]
  takeAway: TakeAway
}

const strengths: { force: Force; name: string; meaning: string }[] = [
  { force: 'must', name: 'Must', meaning: 'Required or forbidden outright' },
  { force: 'should', name: 'Should', meaning: 'Expected' },
  { force: 'may', name: 'May', meaning: 'Allowed or possible' },
  { force: 'advice', name: 'Advice', meaning: 'Suggested or explained' },
  { force: 'statement', name: 'Statements', meaning: 'Facts, aims and background' },
]

/** So many policies side by side in one page: more cannot be looked over, and their words are slow to load. */
export const mostColumns = 12

/** Whether policies are few enough for a page to hold the clauses of all. */
export function showsWording({ policies }: Pick<Library, 'policies'>): boolean {
  return policies.length <= mostColumns
}

/** @returns Null where no policy has a clause on the topic, or policies are many. */
export function wordingTable(library: Library, topic: Topic, found: readonly PolicyOnTopic[]): WordingTable | null {
  if (!showsWording(library)) return null
  const at = addresses(library.settings.base)
  const page = { level: 3, topics: library.topics, at, marks: false }
  const byPolicy = new Map(found.map((one) => [one.policy, one]))
  const rows = strengths.map(({ force, name, meaning }) => ({
    name,
    meaning,
    cells: library.policies.map((policy) => {
      const one = byPolicy.get(policy)
      return one ? topicBlocks(one, (clause) => clause.force === force && clause.topics.includes(topic.id), page) : []
    }),
  }))
  const filled = rows.filter((row) => row.cells.some((blocks) => blocks.length > 0))
  if (filled.length === 0) return null
  return {
    columns: policyColumns(library, library.policies),
    rows: filled,
    takeAway: takeAway(at, `clauses/${topic.id}`),
  }
}
