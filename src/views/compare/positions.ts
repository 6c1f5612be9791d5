import type { AnswerState } from '../../compare/compare-answers.ts'
import { capitalised } from '../../model/capitalised.ts'

/** The shapes that stand before positions, so that none is told by colour; `AnswerSigns.astro` draws them. */
export type Sign =
  | 'forbidden'
  | 'discouraged'
  | 'conditional'
  | 'permitted'
  | 'required'
  | 'recommended'
  | 'mixed'
  | 'stated'
  | 'partial'
  | 'silent'
  | 'defers'
  | 'unclear'

const names: Record<Sign, string> = {
  forbidden: 'Not allowed',
  discouraged: 'Discouraged',
  conditional: 'Depends',
  permitted: 'Allowed',
  required: 'Required',
  recommended: 'Recommended',
  mixed: 'Says both',
  stated: 'Says so',
  partial: 'Says so in part',
  silent: 'Does not say',
  defers: 'Sends the reader elsewhere',
  unclear: 'Unclear',
}

/** How a position is shown. */
export interface Position {
  words: string
  sign: Sign
}

/**
 * Put a position in words and give it a sign.
 *
 * @param position Of an answer, or `defers`. One that is a question's own is its id with spaces.
 */
export function describePosition(position: string): Position {
  if (isSign(position)) return { words: names[position], sign: position }
  const words = position.replaceAll('-', ' ')
  return { words: capitalised(words), sign: 'stated' }
}

/** @returns The position that a reader sees: one of the question's own, or the state where nothing is said. */
export function shownPosition(state: AnswerState, position: string): string {
  return state === 'said' ? position : state
}

function isSign(position: string): position is Sign {
  return position in names
}
