import type { Finding } from '../../model/finding.ts'
import { foundIfAny } from '../found.ts'
import { linksOf } from '../links-of.ts'
import type { ReadClause, Reviewed } from '../reviewed.ts'

/** A line that begins with the mark of a note. */
const noteStart = /^(?:\(?\*|†|‡)/

/** So many clauses after its mark, a note is no longer seen with it. */
const far = 2

/** Notes that nothing points to, and notes far from what they change. */
export function checkNotes({ clauses }: Reviewed): Finding[] {
  const pointers = new Map(
    clauses.flatMap((clause, index) => linksOf(clause).map(({ url }) => [url.replace(/^#/, ''), index] as const)),
  )
  const notes = clauses.map((clause, index) => ({ clause, index })).filter(({ clause }) => isNote(clause))
  const marked = (id: string) => pointers.get(id) ?? markBefore(clauses, id)
  const orphans = notes.filter(({ clause }) => marked(clause.id) === undefined)
  const distant = notes.filter(
    ({ clause, index }) => index - (marked(clause.id) ?? index) > far && isAmongRules(clauses, index),
  )
  const asSpots = (list: typeof notes) => list.map(({ clause }) => ({ clause, quote: clause.text }))
  return [
    ...foundIfAny(
      {
        rule: 'orphan-footnote',
        severity: 'warning',
        message: 'A note has no mark that leads to it.',
        fix: 'Put the mark where the note belongs, or make it a clause.',
      },
      asSpots(orphans),
    ),
    ...foundIfAny(
      {
        rule: 'distant-footnote',
        severity: 'info',
        message: 'A note stands away from the clause it belongs to.',
        fix: 'Put it into that clause.',
      },
      asSpots(distant),
    ),
  ]
}

function isNote({ clause, text }: ReadClause): boolean {
  return clause.form === 'footnote' || (clause.form === 'paragraph' && noteStart.test(text))
}

/** The nearest clause before a starred note that has a star in its words. */
function markBefore(clauses: readonly ReadClause[], id: string): number | undefined {
  const at = clauses.findIndex((clause) => clause.id === id)
  const index = clauses.slice(0, at).findLastIndex((clause) => !isNote(clause) && /\*/.test(clause.text))
  return index < 0 ? undefined : index
}

/** Notes gathered at the end of a document are where readers look for them. */
function isAmongRules(clauses: readonly ReadClause[], index: number): boolean {
  return clauses.slice(index + 1).some((clause) => !isNote(clause))
}
