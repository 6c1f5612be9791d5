import type { Force } from './clause.ts'

/** A policy's answer to one question. */
export interface Answer {
  question: string
  /** One of the question's own positions, or `silent` or `unclear`. */
  position: string
  /** Null where the policy is silent. */
  force: Force | null
  /** Words of the policy, verbatim. */
  quotes: string[]
  /** Ids of the clauses the quotes stand in, in the same order; quotes from the front matter come last and have none. */
  clauses: string[]
  /** Whether the software is sure; a person's reading always is. */
  sure: boolean
  /** The name of another policy this one sends the reader to, where it does. */
  defersTo: string | null
  /** How the answer was made. `stale` is a person's reading whose words have changed: it needs another look. */
  by: 'software' | 'person' | 'stale'
  /** The role of the person who checked it, and when; only where a person has. */
  checked?: { by: string; date: string }
}
