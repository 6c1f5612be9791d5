import type { AlignedClause } from '../../compare/align-policies.ts'
import type { AnsweringRow, pairByQuestion } from '../../compare/pair-by-question.ts'
import { diffWords } from '../../editions/diff-words.ts'
import type { AnswersData } from '../../publish/data/answers-data.ts'
import type { EditionData } from '../../publish/data/edition-data.ts'
import type { Link } from '../frame.ts'
import { withFragment } from '../href.ts'
import { forceNames } from '../marks.ts'
import { reviewOf } from './answer-view.ts'
import type { CompareData, PolicyChoice } from './compare-data.ts'
import { describeDifference } from './differences.ts'
import { markedHtml } from './marked-html.ts'
import { placeName } from './place-name.ts'
import { describePosition } from './positions.ts'

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

/** A row as the comparison finds it. */
export type FoundRow = ReturnType<typeof pairByQuestion>[number]

/** What every row needs to be told of. */
export interface Pair {
  sides: [PairSide, PairSide]
  names: [string, string]
  data: Pick<CompareData, 'topics' | 'questions'>
}

/** What both have stands first, each pair in a row of its own; what only one has stands side by side in one row. */
export function pairRows(rows: readonly FoundRow[], pair: Pair): PairRow[] {
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

function wordsRow({ a, b, words, differences }: Extract<FoundRow, { kind: 'both' }>, { sides, names }: Pair): PairRow {
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
