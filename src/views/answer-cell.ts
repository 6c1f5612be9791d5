import type { Library } from '../library.ts'
import type { Answer } from '../model/answer.ts'
import type { FrontMatter } from '../model/edition.ts'
import { walkClauses } from '../model/walk-clauses.ts'
import { type Addresses, addresses } from './addresses.ts'
import { forceNames } from './marks.ts'

/** One school's answer to one question. */
export interface AnswerCell {
  /** In words, never by colour alone: `Not allowed`. */
  position: string
  force: string | null
  quotes: AnswerQuote[]
  /** Another policy that this one sends the reader to. */
  defersTo: string | null
  /** Who answered, and how sure; null for the usual: software, and sure. */
  note: string | null
}

export interface AnswerQuote {
  /** The words that introduce the quoted clause; empty where none do. */
  leadIn: string
  text: string
  href: string
}

const positionNames: Record<string, string> = {
  forbidden: 'Not allowed',
  discouraged: 'Discouraged',
  conditional: 'Allowed with conditions',
  permitted: 'Allowed',
  required: 'Required',
  recommended: 'Recommended',
  mixed: 'Mixed',
  stated: 'The policy says',
  partial: 'Said in part',
  silent: 'This policy does not say',
  unclear: 'Unclear',
}

const unasked: AnswerCell = {
  position: 'Unclear',
  force: null,
  quotes: [],
  defersTo: null,
  note: 'Nobody has looked for an answer yet',
}

/** Open the answers of one edition, each to be shown by its question's id. */
export async function answerCells(library: Library, front: FrontMatter): Promise<(question: string) => AnswerCell> {
  const [answers, { body }] = await Promise.all([library.readAnswers(front), library.readEdition(front)])
  const leadIns = new Map([...walkClauses(body)].map(({ clause, leadIns }) => [clause.id, leadIns.join(' ')]))
  const at = addresses(library.settings.base)
  return (question) => {
    const answer = answers.find((one) => one.question === question)
    // Silence must be found, not assumed.
    return answer ? answerCell(answer, leadIns, front, at) : unasked
  }
}

function answerCell(answer: Answer, leadIns: Map<string, string>, front: FrontMatter, at: Addresses): AnswerCell {
  return {
    position: positionName(answer.position),
    force: (answer.force && forceNames[answer.force]) || null,
    quotes: answer.quotes.map((text, index) => {
      const clause = answer.clauses[index]
      if (clause === undefined) return { leadIn: '', text, href: at.policy(front) }
      return { leadIn: leadIns.get(clause) ?? '', text, href: at.clause(front, clause) }
    }),
    defersTo: answer.defersTo,
    note: note(answer),
  }
}

/** @returns A position in words; a question's own position is its id with spaces. */
export function positionName(position: string): string {
  const words = position.replaceAll('-', ' ')
  return positionNames[position] ?? words.charAt(0).toUpperCase() + words.slice(1)
}

function note(answer: Answer): string | null {
  if (answer.by === 'person') return 'Checked by a person'
  if (answer.by === 'stale') return 'Checked by a person, but the words have changed since: it needs another look'
  return answer.sure ? null : 'The software is not sure'
}
