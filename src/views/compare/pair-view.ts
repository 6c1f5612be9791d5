import { type AlignedClause, alignPolicies } from '../../compare/align-policies.ts'
import { type AnsweringClauses, type AnsweringRow, pairByQuestion } from '../../compare/pair-by-question.ts'
import { diffWords } from '../../editions/diff-words.ts'
import type { AnswersData } from '../../publish/data/answers-data.ts'
import type { EditionData } from '../../publish/data/edition-data.ts'
import { counted } from '../count-words.ts'
import type { Link } from '../frame.ts'
import { withFragment } from '../href.ts'
import { forceNames } from '../marks.ts'
import { alignedClauses } from './aligned-clauses.ts'
import { reviewOf } from './answer-view.ts'
import type { CompareData, PolicyChoice } from './compare-data.ts'
import { describeDifference } from './differences.ts'
import { markedHtml } from './marked-html.ts'
import { placeName } from './place-name.ts'
import type { PolicyColumn } from './policy-column.ts'
import { describePosition } from './positions.ts'

/** Two policies, clause by clause. */
export interface PairView {
  heading: string
  a: PolicyColumn
  b: PolicyColumn
  /** What each is called beside the other. */
  names: [string, string]
  /** How much they share, in a sentence or two. */
  summary: string[]
  topics: PairTopic[]
}

/** The clauses of both on one topic. */
export interface PairTopic {
  id: string
  name: string
  /** Where only one of them has clauses on it. */
  only: string | null
  rows: PairRow[]
}

/** Clauses beside each other: in much the same words, in answer to the same question, or those that only one policy has. */
export interface PairRow {
  kind: 'words' | 'question' | 'only'
  /** What both answer; null where words alone bring them together, or nothing does. */
  question: Link | null
  a: PairCell
  b: PairCell
  /** What they ask of people differs in strength, in a “not”, in whom they speak of, or in the answer they give. */
  differs: boolean
  /** The differences in words. */
  differences: string[]
}

export interface PairCell {
  /** What this policy answers and who found it; null where no question is asked. */
  answer: string | null
  clauses: PairClause[]
}

export interface PairClause {
  place: string
  href: string
  leadIn: string
  text: string
  /** The words, and those that introduce them, with what differs from those beside them marked; null where nothing like them stands there. */
  marked: { leadIn: string; text: string } | null
  force: string | null
}

/** One of the two, as the site publishes it: the same files serve the build and the browser. */
export interface PairSide {
  policy: PolicyChoice
  edition: Pick<EditionData, 'blocks'>
  answers: AnswersData['answers']
}

type Row = ReturnType<typeof pairByQuestion>[number]

/** What every row needs to be told of. */
interface Pair {
  sides: [PairSide, PairSide]
  names: [string, string]
  data: Pick<CompareData, 'topics' | 'questions'>
}

export function pairView(data: Pair['data'], a: PairSide, b: PairSide): PairView {
  const names = pairNames(a.policy, b.policy)
  const pair: Pair = { sides: [a, b], names, data }
  const rows = pairByQuestion(
    alignPolicies(alignedClauses(a.edition.blocks), alignedClauses(b.edition.blocks)),
    data.questions.map(({ id }) => id),
    answeringClauses(a),
    answeringClauses(b),
  )
  return {
    heading: `${names[0]} beside ${names[1]}`,
    a: { ...a.policy, shown: true },
    b: { ...b.policy, shown: true },
    names,
    summary: pairSummary(rows, names),
    topics: pairTopics(rows, pair),
  }
}

/** @returns The answers of one policy among those of its school. */
export function ownAnswers({ answers }: AnswersData, policy: string): AnswersData['answers'] {
  return answers.filter((answer) => answer.policy === policy)
}

/** Two policies of one school are told apart by their titles. */
function pairNames(a: PolicyColumn, b: PolicyColumn): [string, string] {
  return a.text === b.text ? [`${a.text}, ${a.title}`, `${b.text}, ${b.title}`] : [a.text, b.text]
}

/** Of the questions that are answered, the clauses that answer. */
function answeringClauses({ answers }: PairSide): AnsweringClauses {
  const said = answers.filter(({ position }) => position !== 'silent' && position !== 'unclear')
  return new Map(said.map(({ question, quotes }) => [question, quotes.flatMap(({ clause }) => clause ?? [])]))
}

function pairSummary(rows: readonly Row[], [a, b]: Pair['names']): string[] {
  const count = (kind: Row['kind']): number => rows.filter((row) => row.kind === kind).length
  const [both, question] = [count('both'), count('question')]
  const [onlyA, onlyB] = [count('only-a'), count('only-b')]
  return [
    `${both === 0 ? 'No clause is' : counted(both, 'clause is', 'clauses are')} in much the same words in both.`,
    `${question === 0 ? 'No further question is' : counted(question, 'further question is', 'further questions are')} answered by both in words of their own.`,
    `${counted(onlyA, 'clause')} of ${a} and ${counted(onlyB, 'clause')} of ${b} stand alone.`,
  ]
}

/** Each clause is shown once: under its first topic in the order of the taxonomy, or that of the question it answers. */
function pairTopics(rows: readonly Row[], pair: Pair): PairTopic[] {
  const order = pair.data.topics.map(({ id }) => id)
  const topicOf = (row: Row): string => {
    if (row.kind === 'question') return pair.data.questions.find(({ id }) => id === row.question)?.topic ?? ''
    const { topics } = row.kind === 'only-b' ? row.b : row.a
    return order.find((id) => topics.includes(id)) ?? ''
  }
  const groups = Map.groupBy(rows, topicOf)
  return [...pair.data.topics, { id: '', name: 'On no topic' }].flatMap(({ id, name }): PairTopic[] => {
    const group = groups.get(id) ?? []
    return group.length === 0
      ? []
      : [{ id: id || '_none', name, only: onlyOne(group, pair.names), rows: pairRows(group, pair) }]
  })
}

function onlyOne(rows: readonly Row[], [a, b]: Pair['names']): string | null {
  if (rows.every(({ kind }) => kind === 'only-a')) return `Only ${a} has clauses here.`
  if (rows.every(({ kind }) => kind === 'only-b')) return `Only ${b} has clauses here.`
  return null
}

/** What both have stands first, each pair in a row of its own; what only one has stands side by side in one row. */
function pairRows(rows: readonly Row[], pair: Pair): PairRow[] {
  const [one, two] = pair.sides
  const shared = rows.flatMap((row) =>
    row.kind === 'both' ? [wordsRow(row, pair)] : row.kind === 'question' ? [questionRow(row, pair)] : [],
  )
  const onlyA = rows.flatMap((row) => (row.kind === 'only-a' ? [pairClause(row.a, one)] : []))
  const onlyB = rows.flatMap((row) => (row.kind === 'only-b' ? [pairClause(row.b, two)] : []))
  if (onlyA.length + onlyB.length === 0) return shared
  const [a, b] = [onlyA, onlyB].map((clauses): PairCell => ({ answer: null, clauses })) as [PairCell, PairCell]
  return [...shared, { kind: 'only', question: null, a, b, differs: false, differences: [] }]
}

function wordsRow({ a, b, words, differences }: Extract<Row, { kind: 'both' }>, { sides, names }: Pair): PairRow {
  const marked = { leadIn: markedHtml(diffWords(a.leadIn, b.leadIn)), text: markedHtml(words) }
  return {
    kind: 'words',
    question: null,
    a: { answer: null, clauses: [pairClause(a, sides[0])] },
    b: { answer: null, clauses: [{ ...pairClause(b, sides[1]), marked }] },
    differs: differences.length > 0,
    differences: differences.map((one) => describeDifference(one, `at ${names[0]}`, `at ${names[1]}`)),
  }
}

function questionRow(row: AnsweringRow, { sides, data }: Pair): PairRow {
  const { text, href } = data.questions.find(({ id }) => id === row.question) ?? { text: '', href: '' }
  const [a, b] = sides.map((side) => side.answers.find(({ question }) => question === row.question))
  return {
    kind: 'question',
    question: { text, href },
    a: { answer: answerText(a), clauses: row.a.map((clause) => pairClause(clause, sides[0])) },
    b: { answer: answerText(b), clauses: row.b.map((clause) => pairClause(clause, sides[1])) },
    differs: a?.position !== b?.position || a?.force !== b?.force,
    differences: [],
  }
}

/** @returns Such as `Not allowed (should, by software)`. */
function answerText(answer: AnswersData['answers'][number] | undefined): string | null {
  if (!answer) return null
  const note = [answer.force && forceNames[answer.force], reviewOf(answer).by].filter(Boolean)
  return `${describePosition(answer.position).words} (${note.join(', ')})`
}

function pairClause({ id, number, heading, leadIn, text, force }: AlignedClause, { policy }: PairSide): PairClause {
  return {
    place: placeName(number, heading),
    href: withFragment(policy.inForce, id),
    ...{ leadIn, text, marked: null, force: forceNames[force] || null },
  }
}
