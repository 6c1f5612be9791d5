import type { FrontMatter } from './edition.ts'
import type { School } from './school.ts'

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
