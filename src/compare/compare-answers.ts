import type { Answer } from '../model/answer.ts'

/** The four honest states of an answer. */
export type AnswerState = 'said' | 'silent' | 'defers' | 'unclear'

/** @param answer Undefined where nobody has looked for one: that is unclear, because silence must be found. */
export function answerState(answer: Pick<Answer, 'position' | 'defersTo'> | undefined): AnswerState {
  if (!answer || answer.position === 'unclear') return 'unclear'
  if (answer.position !== 'silent') return 'said'
  return answer.defersTo === null ? 'silent' : 'defers'
}

/** How the schools' answers to one question stand to one another. */
export interface Spread {
  /** Two or more positions are said. */
  differs: boolean
  /** Schools that do not say, where all the others do; empty otherwise. */
  onlySilent: string[]
  /** The school that says it, where no other does and none is unclear; null otherwise. */
  onlySaidBy: string | null
  /** How many schools hold each position, in the order of the question's positions; silence last. */
  positions: { position: string; schools: string[] }[]
}

/**
 * Say how answers to one question are spread over schools.
 *
 * @param answers By school; an answer left out counts as unclear.
 * @param order The question's own positions.
 */
export function spreadOf(answers: ReadonlyMap<string, Answer | undefined>, order: readonly string[]): Spread {
  const states = [...answers].map(([school, answer]) => ({ school, state: answerState(answer), answer }))
  const schoolsIn = (state: AnswerState): string[] =>
    states.filter((one) => one.state === state).map((one) => one.school)
  const said = schoolsIn('said')
  const silent = schoolsIn('silent')
  const [first] = said
  const positions = groupPositions(states, order)
  return {
    differs: new Set(states.flatMap(({ state, answer }) => (state === 'said' ? [answer?.position] : []))).size > 1,
    onlySilent: silent.length === 1 && said.length === states.length - 1 && said.length > 0 ? silent : [],
    onlySaidBy: said.length === 1 && silent.length === states.length - 1 && silent.length > 0 && first ? first : null,
    positions,
  }
}

function groupPositions(
  states: { school: string; state: AnswerState; answer: Answer | undefined }[],
  order: readonly string[],
): Spread['positions'] {
  const name = ({ state, answer }: (typeof states)[number]): string =>
    state === 'said' ? (answer?.position ?? state) : state
  const groups = Map.groupBy(states, name)
  const names = [...new Set([...order, 'defers', 'silent', 'unclear', ...groups.keys()])].filter((key) =>
    groups.has(key),
  )
  const last = ['defers', 'unclear', 'silent']
  const sorted = [...names.filter((key) => !last.includes(key)), ...last.filter((key) => names.includes(key))]
  return sorted.map((position) => ({ position, schools: (groups.get(position) ?? []).map(({ school }) => school) }))
}
