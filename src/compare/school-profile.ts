import type { Answer } from '../model/answer.ts'
import type { Force } from '../model/clause.ts'
import type { Question } from '../model/question.ts'
import { answerState } from './compare-answers.ts'

/** From the strongest wording to the weakest. */
const strengths: readonly Force[] = ['must', 'should', 'may', 'advice', 'statement']

/** One question on which a school stands apart from its peers. */
export interface Distinction {
  question: Question
  own: Answer
  /** Peers that say something on it. */
  peers: { school: string; answer: Answer }[]
}

/** Where one school's policy stands apart: matter for questions to the head, not a judgement. */
export interface SchoolProfile {
  says: { question: Question; answer: Answer }[]
  /** Not said here, and said by at least half of the peers. */
  silentWhereOthersSpeak: Distinction[]
  /** Said here and by no peer. */
  onlyHere: Distinction[]
  /** The same position as most peers who speak, in weaker words than most of them. */
  weaker: Distinction[]
  /** The same, in stronger words than most of them. */
  stronger: Distinction[]
}

/**
 * Compare one school's answers with those of its peers.
 *
 * @param own The school's answers.
 * @param peers The other schools' answers, by school.
 */
export function schoolProfile(
  questions: readonly Question[],
  own: readonly Answer[],
  peers: ReadonlyMap<string, readonly Answer[]>,
): SchoolProfile {
  const distinctions = questions.flatMap((question): Distinction[] => {
    const answer = own.find((one) => one.question === question.id)
    return answer ? [{ question, own: answer, peers: speaking(question, peers) }] : []
  })
  const said = distinctions.filter(({ own: answer }) => answerState(answer) === 'said')
  return {
    says: said.map(({ question, own: answer }) => ({ question, answer })),
    silentWhereOthersSpeak: distinctions.filter(
      ({ own: answer, peers: others }) =>
        answerState(answer) === 'silent' && others.length > 0 && others.length * 2 >= peers.size,
    ),
    onlyHere: peers.size === 0 ? [] : said.filter(({ peers: others }) => others.length === 0),
    weaker: said.filter((one) => majority(one, (difference) => difference < 0)),
    stronger: said.filter((one) => majority(one, (difference) => difference > 0)),
  }
}

function speaking(question: Question, peers: ReadonlyMap<string, readonly Answer[]>): Distinction['peers'] {
  return [...peers].flatMap(([school, answers]) => {
    const answer = answers.find((one) => one.question === question.id)
    return answer && answerState(answer) === 'said' ? [{ school, answer }] : []
  })
}

/** Most of at least two peers with the same position differ in force, all in the one direction. */
function majority({ own, peers }: Distinction, holds: (difference: number) => boolean): boolean {
  const alike = peers.filter(({ answer }) => answer.position === own.position)
  const differing = alike.filter(({ answer }) => holds(rank(answer.force) - rank(own.force)))
  return alike.length >= 2 && differing.length * 2 > alike.length
}

function rank(force: Force | null): number {
  return force === null ? strengths.length : strengths.indexOf(force)
}
