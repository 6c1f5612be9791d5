import { capitalised } from './capitalised.ts'

/** Positions, and states of an answer, that many questions share. */
export type SharedPosition =
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

const words: Record<SharedPosition, string> = {
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

/** @returns A position in the words that every page and note uses. One that is a question's own is its id with spaces. */
export function positionWords(position: string): string {
  return isShared(position) ? words[position] : capitalised(position.replaceAll('-', ' '))
}

/** @returns Whether many questions share the position. */
export function isShared(position: string): position is SharedPosition {
  return Object.hasOwn(words, position)
}
