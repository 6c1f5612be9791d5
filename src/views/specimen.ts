import { comparedPolicies } from '../library/compared-policies.ts'
import type { Library } from '../library.ts'
import type { Question } from '../model/question.ts'
import { addresses } from './addresses.ts'
import { type AnswerView, answerView, type QuoteView } from './compare/answer-view.ts'
import type { Link } from './frame.ts'
import { distinctName } from './school-name.ts'
import { editionDate } from './standing.ts'

/** One question with one school's answer, to show at a glance what the site does. */
export interface Specimen {
  question: Link
  answer: AnswerView
  quote: QuoteView
  /** Whose words they are. */
  school: string
  /** When the edition is from: `December 2017`. */
  date: string
}

/** As long as a quote can be and still be taken in at a glance, and as short as it can be and still say something: letters. */
const glance = { least: 40, most: 170 }
const tellingPositions = new Set(['forbidden', 'conditional', 'permitted', 'required'])

/**
 * Find a specimen: the first sure answer to one of the questions that a short quote gives.
 *
 * @returns Null where no policy gives such an answer.
 */
export async function findSpecimen(library: Library, questions: readonly Question[]): Promise<Specimen | null> {
  const at = addresses(library.settings.base)
  const shown = new Set(comparedPolicies(library.policies))
  const answered = (await library.readAllAnswers()).filter(({ policy }) => shown.has(policy))
  for (const { id, question } of questions) {
    for (const { policy, answers, cited } of answered) {
      const answer = answers.get(id)
      if (!answer?.sure || !tellingPositions.has(answer.position)) continue
      const view = answerView(answer, cited, policy.inForce, at)
      const quote = view.quotes.find(({ leadIn, text }) => leadIn === '' && isGlance(text))
      if (!quote) continue
      const school = distinctName(policy.school, library.schools)
      const date = editionDate(policy.inForce)
      return { question: { text: question, href: at.question(id) }, answer: view, quote, school, date }
    }
  }
  return null
}

function isGlance({ length }: string): boolean {
  return length >= glance.least && length <= glance.most
}
