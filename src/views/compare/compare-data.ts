import type { Library } from '../../library.ts'
import { addresses } from '../addresses.ts'
import { type PolicyColumn, policyColumns } from './policy-column.ts'

/** What a browser needs to let a reader choose policies and compare them: `/compare/policies.json`. */
export interface CompareData {
  topics: { id: string; name: string }[]
  questions: AskedQuestion[]
  policies: PolicyChoice[]
}

export interface AskedQuestion {
  id: string
  topic: string
  text: string
  href: string
  core: boolean
}

/** A policy that a reader may choose. */
export interface PolicyChoice extends PolicyColumn {
  phase: string
  /** Empty where the school names none. */
  trust: string
  localAuthority: string
  /** Ids of the topics on which questions are asked of it. */
  asked: string[]
  /** Permanent address of the edition in force: the links of its clauses begin with it. */
  inForce: string
  /** Its clauses, as data. */
  words: string
  /** The school's answers, as data. */
  answers: string
}

export async function compareData(library: Library): Promise<CompareData> {
  const at = addresses(library.settings.base)
  const { topics, questions, policies } = library
  const answered = new Map((await library.readAllAnswers()).map(({ policy, answers }) => [policy, answers]))
  const columns = policyColumns(library, policies)
  return {
    topics: topics.map(({ id, name }) => ({ id, name })),
    questions: questions.map(({ id, topic, question, tier }) => ({
      ...{ id, topic, text: question, href: at.question(id) },
      core: tier === 'core',
    })),
    policies: policies.flatMap((policy, index) => {
      const [column, answers] = [columns[index], answered.get(policy)]
      const { school, inForce } = policy
      const asked = new Set(questions.filter(({ id }) => answers?.has(id)).map(({ topic }) => topic))
      return column
        ? [
            {
              ...column,
              ...{ phase: school.phase, trust: school.trust ?? '', localAuthority: school.localAuthority ?? '' },
              asked: [...asked],
              inForce: at.edition(inForce),
              words: at.data(`${school.id}/${policy.id}/${inForce.edition}.json`),
              answers: at.data(`answers/${school.id}.json`),
            },
          ]
        : []
    }),
  }
}
