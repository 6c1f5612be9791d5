import type { SummaryContext } from './comparison.ts'

/** How a position is said in a sentence, where its own word would not do. */
const said: Record<string, string> = {
  silent: 'the policy did not say',
  conditional: 'on conditions',
}

/** Questions whose answer changed, in the order they are asked. An answer that is not clear in both editions is left out. */
export function describeAnswers({ questions = [], answers }: SummaryContext): string[] {
  if (!answers) return []
  const before = new Map(answers.before.map((answer) => [answer.question, answer.position]))
  const after = new Map(answers.after.map((answer) => [answer.question, answer.position]))
  return questions.flatMap(({ id, question }) => {
    const [old, now] = [before.get(id), after.get(id)]
    if (old === undefined || now === undefined || old === now) return []
    if (old === 'unclear' || now === 'unclear') return []
    const nowSaid = now === 'silent' ? 'the policy no longer says' : (said[now] ?? now)
    return [`${question} Before: ${said[old] ?? old}. Now: ${nowSaid}.`]
  })
}
