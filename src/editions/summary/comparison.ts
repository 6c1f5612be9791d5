import type { Answer } from '../../model/answer.ts'
import type { Change } from '../../model/change.ts'
import type { Edition } from '../../model/edition.ts'
import type { Question } from '../../model/question.ts'
import type { Topic } from '../../model/taxonomy.ts'

/** What an answer says, without its quotes. */
type Position = Pick<Answer, 'question' | 'position'>

export interface SummaryContext {
  /** For the names of topics; their ids are used without it. */
  topics?: readonly Pick<Topic, 'id' | 'name'>[]
  /** For the words of the questions whose answers changed. */
  questions?: readonly Pick<Question, 'id' | 'question'>[]
  answers?: { before: readonly Position[]; after: readonly Position[] }
}

/** What a comparison looks at in an edition. */
export interface ComparedEdition extends Pick<Edition, 'body'> {
  front: Pick<Edition['front'], 'owner' | 'committee' | 'reviewDue'>
}

export interface Comparison {
  before: ComparedEdition
  after: ComparedEdition
  changes: readonly Change[]
}
