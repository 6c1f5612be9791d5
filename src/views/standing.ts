import { type EditionStatus, statusOf } from '../editions/status.ts'
import type { FrontMatter } from '../model/edition.ts'
import { firstDay, isPast } from '../model/edtf.ts'
import { formatDate } from '../model/format-date.ts'
import type { Dated } from '../model/metadata.ts'
import type { Policy } from '../model/policy.ts'

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
  earlier: 'Superseded',
  draft: 'Draft, not approved',
} as const

const kinds: Record<EditionStatus, Standing['kind']> = {
  approved: 'in-force',
  overdue: 'in-force',
  superseded: 'earlier',
  draft: 'draft',
}

/**
 * Say where an edition stands on a day.
 *
 * @param inForce The policy's edition in force: every other approved one is superseded.
 * @param today `YYYY-MM-DD`, from the settings. A review is overdue only once the whole period it was due in has passed,
 * and only in the edition in force.
 */
export function standing(front: FrontMatter, { inForce }: Pick<Policy, 'inForce'>, today: string): Standing {
  const status = statusOf(front, [inForce, front], today)
  const kind = kinds[status]
  const replaced = kind === 'earlier' && front.edition !== inForce.edition ? [replacedBy(inForce)] : []
  return {
    kind,
    label: standingNames[kind],
    facts: [...replaced, ...facts(front, today)],
    review: review(front.reviewDue, today, status === 'overdue'),
  }
}

function replacedBy(inForce: FrontMatter): string {
  const date = editionDate(inForce)
  return `Replaced by the ${date === 'undated' ? 'undated edition' : `edition of ${date}`}`
}

/** @returns When the edition is from, in a few words: `December 2017`, or `undated`. */
export function editionDate(front: FrontMatter): string {
  const dated = front.effective ?? front.approved ?? front.published ?? front.written
  if (dated?.date) return formatDate(dated.date)
  const date = front.edition.match(/^\d{4}(?:-\d{2}){0,2}/)?.[0]
  return date === undefined ? 'undated' : formatDate(date)
}

/** Each date apart: a policy may be approved in May, published in June and in force from September. */
function facts(front: FrontMatter, today: string): string[] {
  const starts = front.effective?.date && firstDay(front.effective.date) > today
  const said = [
    phrase(starts ? 'In force from' : 'In force since', front.effective),
    phrase('Approved', front.approved),
    front.approved ? null : phrase('Written', front.written),
    phrase('Published', front.published),
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

function review(due: Dated | null, today: string, overdue: boolean): Standing['review'] {
  if (!due) return { text: 'The document does not say when it is due for review', overdue }
  if (!due.date) return { text: `On review, the document says “${due.text}”`, overdue }
  return { text: `${isPast(due.date, today) ? 'Review was due' : 'Review due'} ${formatDate(due.date)}`, overdue }
}
