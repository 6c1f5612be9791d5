import type { AnswerState } from '../../compare/compare-answers.ts'
import { isShared, positionWords, type SharedPosition } from '../../model/position-words.ts'

/** The shapes that stand before positions, so that none is told by colour; `AnswerSigns.astro` draws them. */
export type Sign = SharedPosition

/** How a position is shown. */
export interface Position {
  words: string
  sign: Sign
}

/**
 * Put a position in words and give it a sign.
 *
 * @param position Of an answer, or `defers`. One that is a question's own has the sign of what is stated.
 */
export function describePosition(position: string): Position {
  return { words: positionWords(position), sign: isShared(position) ? position : 'stated' }
}

/** @returns The position that a reader sees: one of the question's own, or the state where nothing is said. */
export function shownPosition(state: AnswerState, position: string): string {
  return state === 'said' ? position : state
}
