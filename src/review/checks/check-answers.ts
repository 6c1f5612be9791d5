import type { Answer } from '../../model/answer.ts'
import type { Finding } from '../../model/finding.ts'
import { found } from '../found.ts'
import type { Reviewed } from '../reviewed.ts'

/** What the policy answers in two ways, and which core questions it leaves open. Found by software: to be looked at, not believed. */
export function checkAnswers({ answers, questions }: Reviewed): Finding[] {
  const contradictions = answers.flatMap((answer): Finding[] => {
    const question = questions.find(({ id }) => id === answer.question)
    if (answer.position !== 'mixed' || !question) return []
    const said = {
      rule: 'internal-contradiction',
      severity: 'warning',
      fix: 'Say one thing, or say when each holds.',
    } as const
    const message = `It seems to answer in two ways: ${question.question}`
    return [{ ...found({ ...said, message }, []), quotes: answer.quotes, clauses: [...new Set(answer.clauses)] }]
  })
  return [...contradictions, ...checkSilence({ answers, questions })]
}

function checkSilence({ answers, questions }: Pick<Reviewed, 'answers' | 'questions'>): Finding[] {
  const isSilent = (id: string) =>
    answers.some((answer: Answer) => answer.question === id && answer.position === 'silent' && !answer.defersTo)
  const open = questions.filter(({ id, tier }) => tier === 'core' && isSilent(id))
  if (open.length === 0) return []
  const message = 'It does not seem to say:'
  const details = open.map(({ question }) => question)
  const fix = 'Answer those that matter to your school.'
  return [found({ rule: 'open-question', severity: 'info', message, details, fix }, [])]
}
