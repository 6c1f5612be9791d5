import { z } from 'zod'
import type { Answer } from '../model/answer.ts'
import { forceSchema } from '../model/clause.ts'

const labelSchema = z.object({
  position: z.string(),
  force: forceSchema.nullable(),
  quotes: z.array(z.string()),
  also_acceptable: z.array(z.string()).default([]),
})
export type AnswerLabel = z.infer<typeof labelSchema>

/** Labelled answers as `questions.json` holds them: a question, and what each policy says. */
export const labelledQuestionsSchema = z.array(z.object({ id: z.string(), answers: z.record(z.string(), labelSchema) }))
export type LabelledQuestions = z.infer<typeof labelledQuestionsSchema>

/** Right ones among those that were asked for. */
export interface Share {
  right: number
  all: number
}

/** An answer that differs from its label. */
export interface Miss {
  question: string
  policy: string
  found: string
  wanted: string
}

export interface AnswerScores {
  /** Of what the policies say, how much was read rightly; an accepted second reading counts as right. */
  said: Share
  /** Of what they do not say, how much was left unsaid. */
  silent: Share
  /** Of what was read rightly and is said, how often the force is right. */
  force: Share
  /** How many answers were left as `unclear`. */
  unclear: number
  /** "permitted" or "required" where the policy forbids or discourages: the worst error there is. */
  dangerous: Miss[]
  /** Every other answer that is not right. */
  misses: Miss[]
}

/** Score the answers for one policy against its labels. Questions without a label for it are passed over. */
export function scoreAnswers(policy: string, answers: readonly Answer[], labels: LabelledQuestions): AnswerScores {
  const scores = emptyScores()
  const byQuestion = new Map(answers.map((answer) => [answer.question, answer]))
  for (const { id, answers: labelled } of labels) {
    const label = labelled[policy]
    if (label) scoreOne(scores, policy, label, byQuestion.get(id), id)
  }
  return scores
}

/** Add up the scores of several policies. */
export function addScores(all: readonly AnswerScores[]): AnswerScores {
  return all.reduce(
    (sum, one) => ({
      said: addShares(sum.said, one.said),
      silent: addShares(sum.silent, one.silent),
      force: addShares(sum.force, one.force),
      unclear: sum.unclear + one.unclear,
      dangerous: [...sum.dangerous, ...one.dangerous],
      misses: [...sum.misses, ...one.misses],
    }),
    emptyScores(),
  )
}

/** @returns 1 where nothing was asked for. */
export function shareOf({ right, all }: Share): number {
  return all === 0 ? 1 : right / all
}

function scoreOne(
  scores: AnswerScores,
  policy: string,
  label: AnswerLabel,
  answer: Answer | undefined,
  question: string,
): void {
  const found = answer?.position ?? 'silent'
  const right = found === label.position || label.also_acceptable.includes(found)
  const isSaid = label.position !== 'silent'
  count(isSaid ? scores.said : scores.silent, right)
  if (right && isSaid && found !== 'silent') count(scores.force, answer?.force === label.force)
  if (found === 'unclear') scores.unclear += 1
  const miss = { question, policy, found, wanted: label.position }
  if (isDangerous(found, label)) scores.dangerous.push(miss)
  else if (!right) scores.misses.push(miss)
}

function isDangerous(found: string, { position }: AnswerLabel): boolean {
  return ['permitted', 'required'].includes(found) && ['forbidden', 'discouraged'].includes(position)
}

function count(share: Share, right: boolean): void {
  share.all += 1
  if (right) share.right += 1
}

function addShares(a: Share, b: Share): Share {
  return { right: a.right + b.right, all: a.all + b.all }
}

function emptyScores(): AnswerScores {
  const none = (): Share => ({ right: 0, all: 0 })
  return { said: none(), silent: none(), force: none(), unclear: 0, dangerous: [], misses: [] }
}
