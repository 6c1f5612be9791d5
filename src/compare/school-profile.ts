import type { Answer } from '../model/answer.ts'
import { type Force, forces } from '../model/clause.ts'
import type { Question } from '../model/question.ts'
import { answerState } from './compare-answers.ts'

/** One question on which a school stands apart from its peers. */
export interface Distinction {
  question: Question
  own: Answer
  /** Peers that were asked. */
  asked: number
  /** Peers that say something on it. */
  peers: Peer[]
}

export interface Peer {
  school: string
  answer: Answer
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
 * @param peers The answers of the other schools to each question, by its id: gathered once for all schools, of which
 *   there may be a thousand. The school's own may be among them.
 */
export function schoolProfile(
  school: string,
  questions: readonly Question[],
  own: readonly Answer[],
  peers: ReadonlyMap<string, readonly Peer[]>,
): SchoolProfile {
  const answers = new Map(own.map((answer) => [answer.question, answer]))
  const distinctions = questions.flatMap((question): Distinction[] => {
    const answer = answers.get(question.id)
    const others = (peers.get(question.id) ?? []).filter((peer) => peer.school !== school)
    const speaking = others.filter((peer) => answerState(peer.answer) === 'said')
    return answer ? [{ question, own: answer, asked: others.length, peers: speaking }] : []
  })
  const said = distinctions.filter(({ own: answer }) => answerState(answer) === 'said')
  return {
    says: said.map(({ question, own: answer }) => ({ question, answer })),
    silentWhereOthersSpeak: distinctions.filter(
      ({ own: answer, peers: speaking, asked }) =>
        answerState(answer) === 'silent' && speaking.length > 0 && speaking.length * 2 >= asked,
    ),
    onlyHere: said.filter(({ peers: speaking, asked }) => asked > 0 && speaking.length === 0),
    weaker: said.filter((one) => majority(one, (difference) => difference < 0)),
    stronger: said.filter((one) => majority(one, (difference) => difference > 0)),
  }
}

/** Most of at least two peers with the same position differ in force, all in the one direction. */
function majority({ own, peers }: Distinction, holds: (difference: number) => boolean): boolean {
  const alike = peers.filter(({ answer }) => answer.position === own.position)
  const differing = alike.filter(({ answer }) => holds(rank(answer.force) - rank(own.force)))
  return alike.length >= 2 && differing.length * 2 > alike.length
}

function rank(force: Force | null): number {
  return force === null ? forces.length : forces.indexOf(force)
}
