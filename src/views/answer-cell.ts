import type { Answer } from '../model/answer.ts'
import type { FrontMatter } from '../model/edition.ts'
import type { Addresses } from './addresses.ts'
import { forceNames } from './marks.ts'

/** One school's answer to one question. */
export interface AnswerCell {
  /** In words, never by colour alone: `Not allowed`. */
  position: string
  force: string | null
  quotes: { text: string; href: string }[]
  /** Another policy that this one sends the reader to. */
  defersTo: string | null
  /** Who answered, and how sure. */
  note: string
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

const silent: AnswerCell = {
  position: 'This policy does not say',
  force: null,
  quotes: [],
  defersTo: null,
  note: 'Worked out by software',
}

/** @param answer Undefined where nobody has looked for one: shown as unclear, because silence must be found, not assumed. */
export function answerCell(answer: Answer | undefined, front: FrontMatter, at: Addresses): AnswerCell {
  if (!answer) return { ...silent, position: 'Unclear', note: 'Nobody has looked for an answer yet' }
  return {
    position: positionName(answer.position),
    force: (answer.force && forceNames[answer.force]) || null,
    quotes: answer.quotes.map((text, index) => {
      const clause = answer.clauses[index]
      return { text, href: clause === undefined ? at.policy(front) : at.clause(front, clause) }
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

function note(answer: Answer): string {
  if (answer.by === 'person') return 'Checked by a person'
  if (answer.by === 'stale') return 'Checked by a person, but the words have changed since: it needs another look'
  return answer.sure ? 'Worked out by software' : 'Worked out by software, which is not sure'
}
