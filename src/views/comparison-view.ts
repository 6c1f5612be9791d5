import type { Library, Policy } from '../library.ts'
import type { Answer } from '../model/answer.ts'
import type { Force } from '../model/clause.ts'
import type { Topic } from '../model/taxonomy.ts'
import { addresses } from './addresses.ts'
import { type AnswerCell, answerCell } from './answer-cell.ts'
import type { PolicyOnTopic } from './clauses-by-topic.ts'
import { type Frame, frame, type Link } from './frame.ts'
import type { ReadingBlock } from './reading-blocks.ts'
import { distinctName } from './school-name.ts'
import { editionDate, type Standing, standing } from './standing.ts'
import { topicBlocks } from './topic-blocks.ts'

/** One topic, a column a school. */
export interface ComparisonView {
  frame: Frame
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

export async function comparisonView(library: Library, topic: Topic, found: PolicyOnTopic[]): Promise<ComparisonView> {
  const at = addresses(library.settings.base)
  return {
    frame: frame(library, {
      title: `Compare: ${topic.name}`,
      description: `What each school’s policy says on this topic, side by side. ${topic.meaning}`,
      address: at.comparison(topic.id),
    }),
    name: topic.name,
    meaning: topic.meaning,
    topic: at.topic(topic.id),
    columns: library.policies.map((policy) => column(policy, library)),
    questions: await questionRows(library, topic),
    rows: strengthRows(library, topic, found),
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
    standing: standing(policy.inForce, library.settings.today),
  }
}

async function questionRows(library: Library, topic: Topic): Promise<ComparisonView['questions']> {
  const questions = library.questions.filter((question) => question.topic === topic.id)
  if (questions.length === 0) return []
  const at = addresses(library.settings.base)
  const answers: Answer[][] = await Promise.all(library.policies.map(({ inForce }) => library.readAnswers(inForce)))
  return questions.map(({ id, question }) => ({
    text: question,
    href: at.question(id),
    cells: library.policies.map(({ inForce }, index) =>
      answerCell(
        answers[index]?.find((answer) => answer.question === id),
        inForce,
        at,
      ),
    ),
  }))
}

function strengthRows(library: Library, topic: Topic, found: PolicyOnTopic[]): ComparisonView['rows'] {
  const page = { level: 3, topics: library.topics, at: addresses(library.settings.base), marks: false }
  const byPolicy = new Map(found.map((one) => [one.policy, one]))
  const rows = strengths.map(({ force, name, meaning }) => ({
    name,
    meaning,
    cells: library.policies.map((policy) => {
      const one = byPolicy.get(policy)
      return one ? topicBlocks(one, (clause) => clause.force === force && clause.topics.includes(topic.id), page) : []
    }),
  }))
  return rows.filter((row) => row.cells.some((blocks) => blocks.length > 0))
}
