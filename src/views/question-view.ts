import type { Library } from '../library.ts'
import type { Question } from '../model/question.ts'
import { addresses } from './addresses.ts'
import { type AnswerCell, answerCell } from './answer-cell.ts'
import { type Frame, frame, type Link } from './frame.ts'
import { distinctName } from './school-name.ts'
import { editionDate, type Standing, standing } from './standing.ts'

/** One question and each school's answer in full. */
export interface QuestionView {
  frame: Frame
  question: string
  ask: string
  topic: Link | null
  comparison: string
  answers: (Link & { title: string; date: string; standing: Standing; answer: AnswerCell })[]
}

export async function questionView(library: Library, question: Question): Promise<QuestionView> {
  const at = addresses(library.settings.base)
  const topic = library.topics.find(({ id }) => id === question.topic)
  return {
    frame: frame(library, {
      title: question.question,
      description: `${question.question} Each school’s answer, in the words of its policy.`,
      address: at.question(question.id),
    }),
    question: question.question,
    ask: question.ask,
    topic: topic ? { text: topic.name, href: at.topic(topic.id) } : null,
    comparison: at.comparison(question.topic),
    answers: await Promise.all(
      library.policies.map(async ({ school, title, inForce }) => ({
        text: distinctName(school, library.schools),
        href: at.policy(inForce),
        title,
        date: editionDate(inForce),
        standing: standing(inForce, library.settings.today),
        answer: answerCell(
          (await library.readAnswers(inForce)).find((one) => one.question === question.id),
          inForce,
          at,
        ),
      })),
    ),
  }
}
