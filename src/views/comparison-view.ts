import type { Library, Policy } from '../library.ts'
import type { Force } from '../model/clause.ts'
import type { Topic } from '../model/taxonomy.ts'
import { addresses } from './addresses.ts'
import { type AnswerCell, answerCells } from './answer-cell.ts'
import type { PolicyOnTopic } from './clauses-by-topic.ts'
import { type Frame, frame, type Link } from './frame.ts'
import { inParts, type Part, partAddress, partLinks } from './parts.ts'
import type { ReadingBlock } from './reading-blocks.ts'
import { distinctName } from './school-name.ts'
import { editionDate, type Standing, standing } from './standing.ts'
import { topicBlocks } from './topic-blocks.ts'

/** One topic, a column a school. */
export interface ComparisonView {
  frame: Frame
  /** The other pages of a wide table; empty where one page holds all. */
  parts: (Link & { current: boolean })[]
  name: string
  meaning: string
  topic: string
  columns: ComparisonColumn[]
  /** Questions on the topic; empty until some are asked. */
  questions: { text: string; href: string; cells: AnswerCell[] }[]
  /** Clauses by strength of wording. A cell without blocks is a school that has none. */
  rows: { name: string; meaning: string; cells: ReadingBlock[][] }[]
}

export interface ComparisonColumn extends Link {
  /** What the filter of columns calls it; unique on the page. */
  key: string
  /** Whether it is shown until the reader chooses: made-up schools are not, beside real ones. */
  shown: boolean
  title: string
  date: string
  standing: Standing
}

const strengths: { force: Force; name: string; meaning: string }[] = [
  { force: 'must', name: 'Must', meaning: 'Required or forbidden outright' },
  { force: 'should', name: 'Should', meaning: 'Expected' },
  { force: 'may', name: 'May', meaning: 'Allowed or possible' },
  { force: 'advice', name: 'Advice', meaning: 'Suggested or explained' },
  { force: 'statement', name: 'Statements', meaning: 'Facts, aims and background' },
]

/** So many columns in one table: more cannot be looked over. */
const columnsOnPage = 12

/** @returns One view a page. */
export function comparisonViews(
  library: Library,
  topic: Topic,
  found: PolicyOnTopic[],
): (() => Promise<ComparisonView>)[] {
  const parts = inParts(library.policies, columnsOnPage)
  return parts.map((part) => () => comparisonView(library, topic, found, parts, part))
}

async function comparisonView(
  library: Library,
  topic: Topic,
  found: PolicyOnTopic[],
  parts: Part<Policy>[],
  part: Part<Policy>,
): Promise<ComparisonView> {
  const at = addresses(library.settings.base)
  return {
    frame: frame(library, {
      title: `Compare: ${topic.name}`,
      description: `What each school’s policy says on this topic, side by side. ${topic.meaning}`,
      address: partAddress(at.comparison(topic.id), part.number),
    }),
    parts: partLinks(parts, part, ({ school }) => school.name, at.comparison(topic.id)),
    name: topic.name,
    meaning: topic.meaning,
    topic: at.topic(topic.id),
    columns: part.items.map((policy) => column(policy, library)),
    questions: await questionRows(library, topic, part.items),
    rows: strengthRows(library, topic, found, part.items),
  }
}

function column(policy: Policy, library: Library): ComparisonColumn {
  const at = addresses(library.settings.base)
  return {
    key: `${policy.school.id}-${policy.id}`,
    shown: !policy.school.example || library.policies.every(({ school }) => school.example),
    text: distinctName(policy.school, library.schools),
    href: at.policy(policy.inForce),
    title: policy.title,
    date: editionDate(policy.inForce),
    standing: standing(policy.inForce, policy, library.settings.today),
  }
}

async function questionRows(library: Library, topic: Topic, policies: Policy[]): Promise<ComparisonView['questions']> {
  const questions = library.questions.filter((question) => question.topic === topic.id)
  if (questions.length === 0) return []
  const answers = await Promise.all(policies.map(({ inForce }) => answerCells(library, inForce)))
  return questions.map(({ id, question }) => ({
    text: question,
    href: addresses(library.settings.base).question(id),
    cells: answers.map((cellOf) => cellOf(id)),
  }))
}

function strengthRows(
  library: Library,
  topic: Topic,
  found: PolicyOnTopic[],
  policies: Policy[],
): ComparisonView['rows'] {
  const page = { level: 3, topics: library.topics, at: addresses(library.settings.base), marks: false }
  const byPolicy = new Map(found.map((one) => [one.policy, one]))
  const rows = strengths.map(({ force, name, meaning }) => ({
    name,
    meaning,
    cells: policies.map((policy) => {
      const one = byPolicy.get(policy)
      return one ? topicBlocks(one, (clause) => clause.force === force && clause.topics.includes(topic.id), page) : []
    }),
  }))
  return rows.filter((row) => row.cells.some((blocks) => blocks.length > 0))
}
