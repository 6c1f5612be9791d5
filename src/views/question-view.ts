import type { Library, Policy } from '../library.ts'
import type { Question } from '../model/question.ts'
import { addresses } from './addresses.ts'
import { type AnswerCell, answerCells } from './answer-cell.ts'
import { type Frame, frame, type Link } from './frame.ts'
import { inParts, type Part, partAddress, partLinks } from './parts.ts'
import { distinctName } from './school-name.ts'
import { editionDate, type Standing, standing } from './standing.ts'

/** One question and each school's answer in full. */
export interface QuestionView {
  frame: Frame
  /** The other pages of a long list; empty where one page holds all. */
  parts: (Link & { current: boolean })[]
  question: string
  ask: string
  topic: Link | null
  comparison: string
  answers: (Link & { title: string; date: string; standing: Standing; answer: AnswerCell })[]
}

/** So many answers on one page. */
const answersOnPage = 60

/** The answers of every policy, each to be shown by its question's id, in the library's order. */
export type AnswersByPolicy = { policy: Policy; cellOf: (question: string) => AnswerCell }[]

export async function answersByPolicy(library: Library): Promise<AnswersByPolicy> {
  const found: AnswersByPolicy = []
  for (const policy of library.policies) found.push({ policy, cellOf: await answerCells(library, policy.inForce) })
  return found
}

/** @returns One view a page. */
export function questionViews(library: Library, question: Question, answers: AnswersByPolicy): (() => QuestionView)[] {
  const parts = inParts(answers, answersOnPage)
  return parts.map((part) => () => questionView(library, question, parts, part))
}

function questionView(
  library: Library,
  question: Question,
  parts: Part<AnswersByPolicy[number]>[],
  part: Part<AnswersByPolicy[number]>,
): QuestionView {
  const at = addresses(library.settings.base)
  const topic = library.topics.find(({ id }) => id === question.topic)
  return {
    frame: frame(library, {
      title: question.question,
      description: `${question.question} Each school’s answer, in the words of its policy.`,
      address: partAddress(at.question(question.id), part.number),
    }),
    parts: partLinks(parts, part, ({ policy }) => policy.school.name, at.question(question.id)),
    question: question.question,
    ask: question.ask,
    topic: topic ? { text: topic.name, href: at.topic(topic.id) } : null,
    comparison: at.comparison(question.topic),
    answers: part.items.map(({ policy, cellOf }) => ({
      text: distinctName(policy.school, library.schools),
      href: at.policy(policy.inForce),
      title: policy.title,
      date: editionDate(policy.inForce),
      standing: standing(policy.inForce, policy, library.settings.today),
      answer: cellOf(question.id),
    })),
  }
}
