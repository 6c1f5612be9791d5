import type { Library } from '../../library.ts'
import { compareText } from '../../model/compare-text.ts'
import { formatDate } from '../../model/format-date.ts'
import type { GuidanceEvent } from '../../model/guidance.ts'
import { indexName } from '../../model/index-name.ts'
import type { Question } from '../../model/question.ts'
import { addresses } from '../addresses.ts'
import { counted } from '../count-words.ts'
import { type Frame, frame, type Link } from '../frame.ts'
import { inParts, type Part, partAddress, partLinks } from '../parts.ts'
import type { AnswerView } from './answer-view.ts'
import { type AnsweredColumn, answeredColumns } from './answered-columns.ts'
import type { PolicyColumn } from './policy-column.ts'
import type { Position } from './positions.ts'
import { type SpreadRow, spreadRows } from './spread-view.ts'
import { type TakeAway, takeAway } from './take-away.ts'

/** One question and each school's answer in full. */
export interface QuestionAnswersView {
  frame: Frame
  /** The other pages of a long list; empty where one page holds all. */
  parts: (Link & { current: boolean })[]
  question: string
  /** What counts as an answer. */
  counts: string
  /** What a governor might ask about it. */
  ask: string
  topic: Link | null
  comparison: string
  /** `5 policies`. */
  asked: string
  spread: SpreadRow[]
  groups: AnswerGroup[]
  /** The answers of this page by school, to find one's own among many; empty where they are few. */
  schools: Link[]
  /** Of made-up schools, beside those of real ones. */
  examples: AnswerOf[]
  /** What national guidance says on the topic, newest first. */
  guidance: { date: string; title: string; source: string }[]
  takeAway: TakeAway
}

/** The answers that take one position. */
export interface AnswerGroup extends Position {
  id: string
  answers: AnswerOf[]
}

export interface AnswerOf {
  column: PolicyColumn
  answer: AnswerView
}

/** So many answers on one page. */
const answersOnPage = 60

/** So few are looked through as fast as a list of them. */
const fewAnswers = 6

/** @returns One view a page. */
export async function questionAnswersViews(
  library: Library,
  question: Question,
): Promise<(() => QuestionAnswersView)[]> {
  const asked = (await answeredColumns(library, [question])).filter(({ answered }) => answered.answers.has(question.id))
  const guidance = await library.readGuidance()
  const compared = asked.filter(({ column }) => column.shown)
  const spread = spreadRows(question, compared)
  const ordered = spread.flatMap(({ position }) =>
    answersOf(compared, question).filter(({ answer }) => answer.position === position),
  )
  const parts = inParts(ordered, answersOnPage)
  const rest = {
    spread,
    asked: counted(compared.length, 'policy', 'policies'),
    guidance: guidanceOn(question.topic, guidance),
    examples: answersOf(
      asked.filter(({ column }) => !column.shown),
      question,
    ),
  }
  return parts.map((part) => () => questionAnswersView(library, question, rest, parts, part))
}

function answersOf(asked: readonly AnsweredColumn[], question: Question): AnswerOf[] {
  return asked.map(({ column, view }) => ({ column, answer: view(question.id) }))
}

function questionAnswersView(
  library: Library,
  question: Question,
  rest: Pick<QuestionAnswersView, 'spread' | 'asked' | 'guidance' | 'examples'>,
  parts: Part<AnswerOf>[],
  part: Part<AnswerOf>,
): QuestionAnswersView {
  const at = addresses(library.settings.base)
  const topic = library.topics.find(({ id }) => id === question.topic)
  return {
    ...rest,
    frame: frame(library, {
      title: question.question,
      description: `${question.question} Each school’s answer, in the words of its policy.`,
      address: partAddress(at.question(question.id), part.number),
    }),
    parts: partLinks(parts, part, ({ column, answer }) => `${answer.words}: ${column.text}`, at.question(question.id)),
    question: question.question,
    counts: question.counts,
    ask: question.ask,
    topic: topic ? { text: topic.name, href: at.topic(topic.id) } : null,
    comparison: at.comparison(question.topic),
    groups: groupAnswers(part.items),
    schools: part.items.length > fewAnswers ? schoolLinks(part.items) : [],
    examples: part === parts.at(-1) ? rest.examples : [],
    takeAway: takeAway(at, `questions/${question.id}`),
  }
}

function groupAnswers(answers: readonly AnswerOf[]): AnswerGroup[] {
  return [...Map.groupBy(answers, ({ answer }) => answer.position)].flatMap(([id, group]) => {
    const [first] = group
    return first ? [{ id, words: first.answer.words, sign: first.answer.sign, answers: group }] : []
  })
}

function schoolLinks(answers: readonly AnswerOf[]): Link[] {
  return answers
    .map(({ column }) => ({ text: column.text, href: `#${column.key}` }))
    .toSorted((a, b) => compareText(indexName(a.text), indexName(b.text)))
}

function guidanceOn(topic: string, events: readonly GuidanceEvent[]): QuestionAnswersView['guidance'] {
  return events
    .filter(({ topics }) => topics.includes(topic))
    .toSorted((a, b) => (a.date < b.date ? 1 : -1))
    .map(({ date, title, source }) => ({ date: formatDate(date), title, source }))
}
