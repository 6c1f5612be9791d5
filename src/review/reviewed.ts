import { splitSentences } from '../classify/answers/split-sentences.ts'
import type { Answer } from '../model/answer.ts'
import type { Edition, FrontMatter } from '../model/edition.ts'
import type { GlossaryTerm } from '../model/glossary.ts'
import type { GuidanceEvent } from '../model/guidance.ts'
import type { Question } from '../model/question.ts'
import type { ReviewWords } from '../model/review-words.ts'
import { clauseText, type PlacedClause, walkClauses } from '../model/walk-clauses.ts'

/** What a review looks at beside the policy itself. */
export interface ReviewContext {
  words: ReviewWords
  glossary: readonly GlossaryTerm[]
  guidance: readonly GuidanceEvent[]
  /** What is asked of a policy of its kind; none where nothing is. */
  questions: readonly Question[]
  answers: readonly Answer[]
  /** `YYYY-MM-DD`. */
  today: string
}

/** A clause with its words at hand. */
export interface ReadClause extends PlacedClause {
  id: string
  text: string
  sentences: string[]
}

/** A policy as the checks see it. */
export interface Reviewed extends ReviewContext {
  front: FrontMatter
  clauses: ReadClause[]
  /** The clauses that are the school's own sentences: no notes of sources, no signatures. */
  prose: ReadClause[]
}

/** Read the sentences of every clause once, for all checks. */
export function openReview({ front, body }: Edition, context: ReviewContext): Reviewed {
  const clauses = [...walkClauses(body)].map((placed): ReadClause => {
    const text = clauseText(placed.clause)
    return { ...placed, id: placed.clause.id, text, sentences: splitSentences(text) }
  })
  const prose = clauses.filter(({ clause }) => clause.form !== 'reference' && clause.form !== 'signature')
  return { ...context, front, clauses, prose }
}
