import type { Answer } from '../model/answer.ts'
import { plainText } from '../model/plain-text.ts'
import type { Policy } from '../model/policy.ts'
import { type PlacedClause, walkClauses } from '../model/walk-clauses.ts'
import type { OpenPolicies } from './open-policies.ts'

/** A policy with the answers of its edition in force. */
export interface AnsweredPolicy {
  policy: Policy
  /** By the question's id. Questions that are not asked of such a policy are left out. */
  answers: Map<string, Answer>
  /** The clauses that the answers quote, by id. */
  cited: Map<string, CitedClause>
}

export interface CitedClause {
  /** As printed, without brackets around it; null where the clause has none. */
  number: string | null
  /** The heading it stands under; empty where it stands under none. */
  heading: string
  /** The words that introduce it; empty where none do. */
  leadIn: string
}

/** Read the answers of every policy, one edition at a time: of each only the clauses that are quoted stay in memory. */
export async function readAllAnswers(library: OpenPolicies): Promise<AnsweredPolicy[]> {
  const all: AnsweredPolicy[] = []
  for (const policy of library.policies) {
    const answers = await library.readAnswers(policy.inForce)
    const { body } = await library.readEdition(policy.inForce)
    const quoted = new Set(answers.flatMap(({ clauses }) => clauses))
    const placed = [...walkClauses(body)].filter(({ clause }) => quoted.has(clause.id))
    all.push({
      policy,
      answers: new Map(answers.map((answer) => [answer.question, answer])),
      cited: new Map(placed.map((one) => [one.clause.id, citedClause(one)])),
    })
  }
  return all
}

function citedClause({ clause, leadIns, sections }: PlacedClause): CitedClause {
  return { number: clause.number, heading: plainText(sections.at(-1)?.heading ?? []), leadIn: leadIns.join(' ') }
}
