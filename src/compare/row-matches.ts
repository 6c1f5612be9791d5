import type { AnswerState } from './compare-answers.ts'

/** Which questions a reader wants to see. */
export type Show = 'all' | 'differ' | 'only-silent' | 'only-said'

/** One school's answer to the question of a row. */
export interface RowAnswer {
  school: string
  state: AnswerState
  position: string
}

/**
 * Say whether a question belongs to what a reader wants to see of the schools they have chosen.
 *
 * @param ours The reader's own school; empty where it is any of those chosen.
 */
export function rowMatches(show: Show, ours: string, answers: readonly RowAnswer[]): boolean {
  if (show === 'all') return true
  const [said, silent] = (['said', 'silent'] as const).map((state) => answers.filter((one) => one.state === state))
  if (!said || !silent) return false
  if (show === 'differ') return differs(said, ours)
  const [few, rest] = show === 'only-silent' ? [silent, said] : [said, silent]
  const [only] = few
  const isAlone = few.length === 1 && rest.length > 0 && rest.length === answers.length - 1
  return isAlone && (ours === '' || only?.school === ours)
}

function differs(said: readonly RowAnswer[], ours: string): boolean {
  if (ours === '') return new Set(said.map(({ position }) => position)).size > 1
  const own = said.find(({ school }) => school === ours)
  return own !== undefined && said.some(({ position }) => position !== own.position)
}
