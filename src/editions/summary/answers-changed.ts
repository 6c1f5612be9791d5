import { positionWords } from '../../model/position-words.ts'
import type { SummaryContext } from './comparison.ts'

/** What has its own words in a sentence about then, and in one about now. */
const saidBefore: Record<string, string> = { silent: 'the policy did not say', stated: 'the policy said so' }
const saidNow: Record<string, string> = { silent: 'the policy no longer says', stated: 'the policy says so' }

/** Questions whose answer changed, in the order they are asked. An answer that is not clear in both editions is left out. */
export function describeAnswers({ questions = [], answers }: SummaryContext): string[] {
  if (!answers) return []
  const before = new Map(answers.before.map((answer) => [answer.question, answer.position]))
  const after = new Map(answers.after.map((answer) => [answer.question, answer.position]))
  return questions.flatMap(({ id, question }) => {
    const [old, now] = [before.get(id), after.get(id)]
    if (old === undefined || now === undefined || old === now) return []
    if (old === 'unclear' || now === 'unclear') return []
    return [`${question} Before: ${saidBefore[old] ?? inSentence(old)}. Now: ${saidNow[now] ?? inSentence(now)}.`]
  })
}

/** Of the words that compare pages use, so that a reader meets one name for one position. */
function inSentence(position: string): string {
  const words = positionWords(position)
  return words.charAt(0).toLowerCase() + words.slice(1)
}
