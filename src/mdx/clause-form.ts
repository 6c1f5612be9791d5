import type { Clause, ClauseForm } from '../model/clause.ts'

/** The form a clause has when the content format names none: an item inside another clause, else a paragraph. */
export function defaultForm(parent: Clause | null): ClauseForm {
  return parent === null ? 'paragraph' : 'item'
}
