import { alignPolicies } from '../../compare/align-policies.ts'
import { type AnsweringClauses, pairByQuestion } from '../../compare/pair-by-question.ts'
import type { AnswersData } from '../../publish/data/answers-data.ts'
import { counted } from '../count-words.ts'
import { alignedClauses } from './aligned-clauses.ts'
import { type FoundRow, type Pair, type PairRow, type PairSide, pairRows } from './pair-rows.ts'
import type { PolicyColumn } from './policy-column.ts'

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

function pairSummary(rows: readonly FoundRow[], [a, b]: Pair['names']): string[] {
  const count = (kind: FoundRow['kind']): number => rows.filter((row) => row.kind === kind).length
  const [both, question] = [count('both'), count('question')]
  const [onlyA, onlyB] = [count('only-a'), count('only-b')]
  const more = both === 0 ? '' : 'further '
  return [
    `${both === 0 ? 'No clause is' : counted(both, 'clause is', 'clauses are')} in much the same words in both.`,
    `${question === 0 ? `No ${more}question is` : counted(question, `${more}question is`, `${more}questions are`)} answered by both in words of their own.`,
    `${counted(onlyA, 'clause')} of ${a} and ${counted(onlyB, 'clause')} of ${b} stand alone.`,
  ]
}

/** Each clause is shown once: under its first topic in the order of the taxonomy, or that of the question it answers. */
function pairTopics(rows: readonly FoundRow[], pair: Pair): PairTopic[] {
  const order = pair.data.topics.map(({ id }) => id)
  const topicOf = (row: FoundRow): string => {
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

function onlyOne(rows: readonly FoundRow[], [a, b]: Pair['names']): string | null {
  if (rows.every(({ kind }) => kind === 'only-a')) return `Only ${a} has clauses here.`
  if (rows.every(({ kind }) => kind === 'only-b')) return `Only ${b} has clauses here.`
  return null
}
