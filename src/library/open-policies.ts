import type { Answer } from '../model/answer.ts'
import type { Edition, FrontMatter } from '../model/edition.ts'
import type { Policy } from '../model/policy.ts'

/** The policies of an open library, and what is read of their editions when asked for. */
export interface OpenPolicies {
  /** By school name, then title. */
  policies: Policy[]
  readEdition(front: FrontMatter): Promise<Edition>
  readAnswers(front: FrontMatter): Promise<Answer[]>
}
