import type { Library } from '../../library.ts'
import type { Question } from '../../model/question.ts'
import type { Topic } from '../../model/taxonomy.ts'
import { type Addresses, addresses } from '../addresses.ts'
import type { PolicyOnTopic } from '../clauses-by-topic.ts'
import { counted } from '../count-words.ts'
import { type Frame, frame } from '../frame.ts'
import type { AnswerView } from './answer-view.ts'
import { type AnsweredColumn, answeredColumns } from './answered-columns.ts'
import type { PolicyColumn } from './policy-column.ts'
import { type SpreadRow, spreadRows } from './spread-view.ts'
import { type TakeAway, takeAway } from './take-away.ts'
import { mostColumns, type WordingTable, wordingTable } from './wording-table.ts'

/** One topic: questions down, schools across. */
export interface TopicComparisonView {
  frame: Frame
  name: string
  meaning: string
  /** The same clauses, school by school. */
  topic: string
  /** How answers are found. */
  guide: string
  /** In the page: every policy, or the first few where there are many. */
  columns: PolicyColumn[]
  /** The policies that a reader may choose from in the page itself. */
  choice: PolicyColumn[]
  /** Where the columns that are not in the page are found; null where all are. */
  onDemand: ColumnsOnDemand | null
  /** Whether some questions are core questions and some are not. */
  tiers: boolean
  questions: ComparedQuestion[]
  /** The clauses by strength of wording; null where there are too many policies to show all. */
  wording: WordingTable | null
  takeAway: TakeAway
}

export interface ColumnsOnDemand {
  /** The list of all policies, and what they answer on the topic, as data. */
  policies: string
  positions: string
  /** Folder of the schools' papers, where the same cells stand. */
  papers: string
  topic: string
  /** How many can be seen side by side. */
  most: number
  note: string
}

export interface ComparedQuestion {
  id: string
  text: string
  href: string
  core: boolean
  cells: AnswerView[]
  /** Over all policies; empty where the page holds them all. */
  spread: SpreadRow[]
}

/** So many to begin with, and at once, where there are more. */
export const columnsAtOnce = 6

export async function topicComparisonView(
  library: Library,
  topic: Topic,
  found: readonly PolicyOnTopic[],
): Promise<TopicComparisonView> {
  const at = addresses(library.settings.base)
  const questions = library.questions.filter((question) => question.topic === topic.id)
  const asked = await answeredColumns(library, questions)
  const isLarge = asked.length > mostColumns
  const shown = isLarge ? asked.filter(({ column }) => column.shown).slice(0, columnsAtOnce) : asked
  const columns = shown.map(({ column }) => column)
  const wording = wordingTable(library, topic, found)
  return {
    frame: frame(library, {
      title: `Compare: ${topic.name}`,
      description: `What each school’s policy says on this topic, question by question, side by side. ${topic.meaning}`,
      address: at.comparison(topic.id),
    }),
    name: topic.name,
    meaning: topic.meaning,
    topic: at.topic(topic.id),
    guide: at.guide('how-answers-are-made'),
    columns,
    choice: wording?.columns ?? columns,
    onDemand: isLarge ? onDemand(at, topic, shown.length, asked.length) : null,
    questions: questions.map((question) => comparedQuestion(question, shown, isLarge ? asked : [], at)),
    tiers: new Set(questions.map(({ tier }) => tier)).size > 1,
    wording,
    takeAway: takeAway(at, `compare/${topic.id}`),
  }
}

function onDemand(at: Addresses, topic: Topic, shown: number, all: number): ColumnsOnDemand {
  return {
    policies: at.compareData,
    positions: at.data(`positions/${topic.id}.json`),
    papers: at.papers,
    topic: topic.id,
    most: columnsAtOnce,
    note: `${shown} of ${counted(all, 'policy', 'policies')} stand side by side.`,
  }
}

function comparedQuestion(
  question: Question,
  shown: readonly AnsweredColumn[],
  all: readonly AnsweredColumn[],
  at: Addresses,
): ComparedQuestion {
  return {
    id: question.id,
    text: question.question,
    href: at.question(question.id),
    core: question.tier === 'core',
    cells: shown.map(({ view }) => view(question.id)),
    spread: spreadRows(
      question,
      all.filter(({ column, answered }) => column.shown && answered.answers.has(question.id)),
    ),
  }
}
