import { editionKey } from '../model/edition.ts'
import type { Finding } from '../model/finding.ts'
import { review } from '../review/review.ts'
import { newestEditions } from './newest-editions.ts'
import { questionsFor } from './questions-for.ts'
import { type ReadEdition, readAnyEdition } from './read-any-edition.ts'
import { readGlossary } from './read-glossary.ts'
import { readGuidance } from './read-guidance.ts'
import { readQuestionSets } from './read-question-sets.ts'
import { readReviewWords } from './read-review-words.ts'

/** One edition and what a review found in it. */
export interface PolicyReview {
  /** As it was asked for, or `school/policy/edition`. */
  name: string
  school: string
  policy: string
  edition: string
  title: string
  findings: Finding[]
}

/**
 * Review the newest edition of each policy, drafts included, for it is they that are being written.
 *
 * @param names `school/policy`, `school/policy/edition` or the path of a file; every policy where there are none.
 * @param today `YYYY-MM-DD`.
 * @throws {ContentError} Where there is no such policy, edition or file.
 */
export async function reviewPolicies(root: string, names: readonly string[], today: string): Promise<PolicyReview[]> {
  const [words, glossary, guidance, sets, newest] = await Promise.all([
    readReviewWords(root),
    readGlossary(root),
    readGuidance(root),
    readQuestionSets(root),
    newestEditions(root),
  ])
  const reviews: PolicyReview[] = []
  for (const name of names.length > 0 ? names : newest.keys()) {
    const read = await readAnyEdition(root, newest.get(name) ?? name)
    const questions = questionsFor(read.edition.front.policy, sets)
    const { answers } = read
    reviews.push(describe(name, read, review(read.edition, { words, glossary, guidance, today, questions, answers })))
  }
  return reviews
}

function describe(asked: string, { edition: { front } }: ReadEdition, findings: Finding[]): PolicyReview {
  const { school, policy, edition, title } = front
  const name = asked.startsWith(`${school}/${policy}`) ? editionKey(front) : asked
  return { name, school, policy, edition, title, findings }
}
