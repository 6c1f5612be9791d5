import { type AnswerState, answerState } from '../../compare/compare-answers.ts'
import type { CitedClause } from '../../library/read-all-answers.ts'
import type { Answer } from '../../model/answer.ts'
import type { FrontMatter } from '../../model/edition.ts'
import { formatDate } from '../../model/format-date.ts'
import type { Addresses } from '../addresses.ts'
import { forceNames } from '../marks.ts'
import { placeName } from './place-name.ts'
import { describePosition, type Position, shownPosition } from './positions.ts'

/** One school's answer to one question, as every page shows it. */
export interface AnswerView extends Position {
  state: AnswerState
  /** For filters and groups; `words` and `sign` say it to a reader. */
  position: string
  /** The strength of the wording; null for silence and for plain statements. */
  force: string | null
  /** Who found the answer, in a word or two: every answer says it. */
  by: string
  /** The same in a sentence. */
  review: string
  quotes: QuoteView[]
  /** Another policy that this one sends the reader to. */
  defersTo: string | null
}

export interface QuoteView {
  /** The words that introduce the quoted clause; empty where none do. */
  leadIn: string
  text: string
  /** Permanent link to the clause in its edition. */
  href: string
  /** `Clause 4.1`, `Under “Contact”`. */
  place: string
}

type EditionKey = Pick<FrontMatter, 'school' | 'policy' | 'edition'>

/** Where nobody has looked for an answer: silence must be found, not assumed. */
const unasked: Answer = {
  question: '',
  position: 'unclear',
  force: null,
  quotes: [],
  clauses: [],
  sure: false,
  defersTo: null,
  by: 'software',
}

/** @param answer Undefined where nobody has looked for one. */
export function answerView(
  answer: Answer | undefined,
  cited: ReadonlyMap<string, CitedClause>,
  front: EditionKey,
  at: Pick<Addresses, 'clause' | 'edition'>,
): AnswerView {
  const one = answer ?? unasked
  const state = answerState(answer)
  const position = shownPosition(state, one.position)
  return {
    state,
    position,
    ...describePosition(position),
    force: (one.force && forceNames[one.force]) || null,
    ...reviewOf(answer),
    quotes: one.quotes.map((text, index) => quoteView(text, one.clauses[index], cited, front, at)),
    defersTo: one.defersTo,
  }
}

function quoteView(
  text: string,
  clause: string | undefined,
  cited: ReadonlyMap<string, CitedClause>,
  front: EditionKey,
  at: Pick<Addresses, 'clause' | 'edition'>,
): QuoteView {
  if (clause === undefined) return { leadIn: '', text, href: at.edition(front), place: 'Title and dates' }
  const { number = null, heading = '', leadIn = '' } = cited.get(clause) ?? {}
  return { leadIn, text, href: at.clause(front, clause), place: placeName(number, heading) }
}

/** @param answer Undefined where nobody has looked for one. */
export function reviewOf(
  answer: (Pick<Answer, 'by' | 'sure'> & { checked?: Answer['checked'] | undefined }) | undefined,
): Pick<AnswerView, 'by' | 'review'> {
  if (!answer) return { by: 'not looked for', review: 'Nobody has looked for an answer yet' }
  if (answer.by === 'stale') {
    return {
      by: 'needs another look',
      review: 'A person checked this, but the words have changed since: it needs another look',
    }
  }
  if (answer.by === 'person') {
    const { checked } = answer
    const who = checked ? `, ${checked.by}, ${formatDate(checked.date)}` : ''
    return { by: 'checked by a person', review: `Checked by a person${who}` }
  }
  return answer.sure
    ? { by: 'by software', review: 'Worked out by software; no person has checked it' }
    : { by: 'by software, not sure', review: 'Worked out by software, which is not sure; no person has checked it' }
}
