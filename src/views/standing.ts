import type { Policy } from '../library.ts'
import type { FrontMatter } from '../model/edition.ts'
import { formatDate, isPast } from '../model/edtf.ts'
import type { Dated } from '../model/metadata.ts'

/** Where an edition stands today, in plain words. */
export interface Standing {
  kind: 'in-force' | 'earlier' | 'draft'
  label: string
  /** Since when, and by whom it was approved; what the document does not say is said. */
  facts: string[]
  review: { text: string; overdue: boolean }
}

/** What each standing is called on the site and in its search. */
export const standingNames = {
  'in-force': 'In force',
  earlier: 'Earlier edition',
  draft: 'Draft, not approved',
} as const

/**
 * Say where an edition stands on a day.
 *
 * @param inForce The policy's edition in force: every other approved one is an earlier edition.
 * @param today `YYYY-MM-DD`, from the settings. A review is overdue only once the whole period it was due in has passed,
 * and only in the edition in force.
 */
export function standing(front: FrontMatter, { inForce }: Pick<Policy, 'inForce'>, today: string): Standing {
  const isInForce = front.edition === inForce.edition
  const kind = front.status === 'draft' ? 'draft' : isInForce ? 'in-force' : 'earlier'
  return { kind, label: standingNames[kind], facts: facts(front), review: review(front.reviewDue, today, isInForce) }
}

/** @returns When the edition is from, in a few words: `December 2017`, or `undated`. */
export function editionDate(front: FrontMatter): string {
  const dated = front.effective ?? front.approved ?? front.published ?? front.written
  if (dated?.date) return formatDate(dated.date)
  const date = front.edition.match(/^\d{4}(?:-\d{2}){0,2}/)?.[0]
  return date === undefined ? 'undated' : formatDate(date)
}

function facts(front: FrontMatter): string[] {
  const said = [
    phrase('In force since', front.effective),
    phrase('Approved', front.approved),
    front.approved ? null : phrase('Written', front.written),
    front.approved ? null : phrase('Published', front.published),
    phrase('Last reviewed', front.reviewed.at(-1) ?? null),
  ].filter((fact) => fact !== null)
  return front.effective || front.approved ? said : [...said, 'The document does not say when it was approved']
}

function phrase(verb: string, dated: Dated | null): string | null {
  if (!dated) return null
  const by = dated.by ? ` by ${dated.by}` : ''
  if (dated.date) return `${verb} ${formatDate(dated.date)}${by}`
  return by ? `${verb}${by}, no date given` : null
}

function review(due: Dated | null, today: string, isInForce: boolean): Standing['review'] {
  if (!due) return { text: 'The document does not say when it is due for review', overdue: false }
  if (!due.date) return { text: `On review, the document says “${due.text}”`, overdue: false }
  const date = formatDate(due.date)
  if (isPast(due.date, today)) return { text: `Review was due ${date}`, overdue: isInForce }
  return { text: `Review due ${date}`, overdue: false }
}
