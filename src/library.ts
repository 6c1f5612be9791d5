import type { Answer } from './model/answer.ts'
import type { TopicTag } from './model/clause.ts'
import type { Edition, FrontMatter } from './model/edition.ts'
import type { Question } from './model/question.ts'
import type { School } from './model/school.ts'
import type { Settings } from './model/settings.ts'
import type { Taxonomy } from './model/taxonomy.ts'

/** One document over time. */
export interface Policy {
  school: School
  /** Its id within the school, such as `social-media`. */
  id: string
  title: string
  /** Newest first; at least one. Drafts only where the settings show them. */
  editions: FrontMatter[]
  /** The edition to read today: the newest approved one, or the only one there is. */
  inForce: FrontMatter
}

/** All that `content/` holds, opened once. Clauses are read when asked for, so that a thousand editions stay light. */
export interface Library {
  settings: Settings
  /** By name. */
  schools: School[]
  topics: Taxonomy
  questions: Question[]
  /** By school name, then title. */
  policies: Policy[]
  readEdition(front: FrontMatter): Promise<Edition>
  /** The words that caused each tag of an edition's clauses, by clause id. */
  readEvidence(front: FrontMatter): Promise<Map<string, TopicTag[]>>
  readAnswers(front: FrontMatter): Promise<Answer[]>
}
