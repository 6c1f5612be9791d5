import { positionWords } from '../../model/position-words.ts'
import { uncapitalised } from '../../model/uncapitalised.ts'
import type { SummaryContext } from './comparison.ts'

/** What has its own words in a sentence about then, and in one about now. */
const saidBefore: Record<string, string> = { silent: 'the policy did not say', stated: 'the policy said so' }
const saidNow: Record<string, string> = { silent: 'the policy no longer says', stated: 'the policy says so' }

/**
 * Questions whose answer changed, in the order they are asked and in the words of the compare pages. An answer that is not clear
 * in both editions is left out.
 */
export function describeAnswers({ questions = [], answers }: SummaryContext): string[] {
  if (!answers) return []
  const before = new Map(answers.before.map((answer) => [answer.question, answer.position]))
  const after = new Map(answers.after.map((answer) => [answer.question, answer.position]))
  return questions.flatMap(({ id, question }) => {
    const [old, now] = [before.get(id), after.get(id)]
    if (old === undefined || now === undefined || old === now) return []
    if (old === 'unclear' || now === 'unclear') return []
    return [
      `${question} Before: ${saidBefore[old] ?? uncapitalised(positionWords(old))}. Now: ${saidNow[now] ?? uncapitalised(positionWords(now))}.`,
    ]
  })
}
