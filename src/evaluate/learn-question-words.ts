import { passageTerms, type SentenceInContext } from '../classify/answers/passage-terms.ts'
import { isLeave } from '../classify/answers/position-of.ts'
import { asksWhatToDo, type Question } from '../model/question.ts'
import type { QuestionWords } from '../model/question-words.ts'
import type { Target } from './fit-logistic.ts'
import { type Lesson, learnWords } from './learn-words.ts'

/** A sentence of a policy, and which questions it answers. */
export interface SentenceRow extends SentenceInContext {
  policy: string
  /** By question, the position that the sentence takes; `silent` where it only seems to answer. */
  answers: Readonly<Record<string, string>>
  /** Questions that it neither answers nor leaves open: it teaches nothing of them. */
  open?: readonly string[] | undefined
  /** The questions it was labelled for, where not for all: of the others it teaches less. */
  asked?: readonly string[] | undefined
}

type Asked = Pick<Question, 'id' | 'positions'>

/** What a sentence labelled for other questions teaches: probably it does not answer this one. */
const unasked = 0.3

/** A position is the usual one where so many of the answers take it: of a fact, or of what is to be done. */
const usualShare = { fact: 0.5, rule: 0.8 }

/**
 * Learn from labelled sentences what words say of whether a sentence answers a question, and what is usually said of facts.
 *
 * @param known What was learnt before, to go on from.
 */
export function learnQuestionWords(
  rows: readonly SentenceRow[],
  questions: readonly Asked[],
  known: QuestionWords = { learntFrom: 0, questions: {} },
): QuestionWords {
  const lessons = rows.map((row): Lesson => ({ policy: row.policy, terms: passageTerms(row) }))
  const targetsOf = (question: string) => rows.map((row) => toTarget(row, question))
  const asked = questions.map(({ id }) => id)
  const learnt = learnWords(lessons, asked, targetsOf, {
    least: { texts: 5, policies: 4 },
    smallest: 0.3,
    known: known.questions,
  })
  const described = questions.flatMap((question) => {
    const words = learnt[question.id]
    const usual = known.questions[question.id]?.usual ?? usualPosition(rows, question)
    return words ? [[question.id, { ...words, ...(usual !== null && { usual }) }] as const] : []
  })
  const sentences = new Set(rows.map(({ leadIn, text }) => JSON.stringify([leadIn, text]))).size
  return { learntFrom: known.learntFrom + sentences, questions: Object.fromEntries(described) }
}

function toTarget({ answers, open, asked }: SentenceRow, question: string): Target {
  const answer = answers[question]
  return {
    said: 0,
    wanted: answer !== undefined && answer !== 'silent' ? 1 : 0,
    counts: open?.includes(question) ? 0 : asked === undefined || asked.includes(question) ? 1 : unasked,
  }
}

/** The position of most answers, no permission; null where they differ. */
function usualPosition(rows: readonly SentenceRow[], question: Asked): string | null {
  const given = rows.map(({ answers }) => answers[question.id] ?? 'silent').filter((position) => position !== 'silent')
  const counts = Map.groupBy(given, (position) => position)
  const [most] = [...counts].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
  const share = usualShare[asksWhatToDo(question) ? 'rule' : 'fact']
  return most && most[1].length >= share * given.length && !isLeave(most[0], question) ? most[0] : null
}
