import type { BlockContent, PhrasingContent } from 'mdast'
import { z } from 'zod'

/** The strengths of a clause's wording, apart from what it says, the strongest first. */
export const forces = ['must', 'should', 'may', 'advice', 'statement'] as const
export const forceSchema = z.enum(forces)
export type Force = z.infer<typeof forceSchema>

/**
 * What a clause is on the page: a paragraph, a list item, a table, a note, an entry in a list of references, or a
 * line of a signature block.
 */
export const clauseFormSchema = z.enum(['paragraph', 'item', 'table', 'footnote', 'reference', 'signature'])
export type ClauseForm = z.infer<typeof clauseFormSchema>

/** A topic given to a clause, and the words that caused it. A person's tag has no evidence to show. */
export interface TopicTag {
  topic: string
  /** Words of the clause, its lead-in or its heading, as printed. */
  evidence: string[]
}

/** The smallest thing one can cite. Children are the items it introduces. */
export interface Clause {
  kind: 'clause'
  /** Unique and stable within its edition; readable in a link: `4.1.iii`, `responsible-use-3.5`. */
  id: string
  /** The label as printed, without brackets or full stops around it: `4.1`, `iii`, `a`. Null where none is printed or it is a bullet. */
  number: string | null
  /** The label exactly as printed (`(iii)`, `4.1`, `a)`), or null for a bullet or no label. */
  label: string | null
  form: ClauseForm
  /** Words the policy quotes from guidance: shown as quoted, not as the school's own rule. */
  quotation: boolean
  /** The clause's own words and inline marks, without its label and children. */
  content: BlockContent[]
  topics: string[]
  force: Force
  children: Clause[]
  /** Fields a person has corrected, such as `topics` or `force`: shown as checked by a person. */
  checked: string[]
}

/** A heading and what stands under it. */
export interface Section {
  kind: 'section'
  /** Slug of the heading, unique within the edition. */
  id: string
  /** The heading's number as printed, without a trailing full stop or bracket: `3.1`. Null where none is printed. */
  number: string | null
  /** The number exactly as printed: `3.`, `3.1`. */
  label: string | null
  /** 1 for the headings directly under the title. */
  depth: number
  heading: PhrasingContent[]
  children: (Section | Clause)[]
}

/** The body of an edition: clauses before the first heading, then sections. */
export type Body = (Section | Clause)[]
