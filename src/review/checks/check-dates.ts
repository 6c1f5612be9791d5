import { dateInForce } from '../../editions/edition-date.ts'
import { compareDates, isPast, lastDay } from '../../model/edtf.ts'
import type { Finding } from '../../model/finding.ts'
import { formatDate } from '../../model/format-date.ts'
import { found, foundInLines, sentencesWith } from '../found.ts'
import type { Reviewed } from '../reviewed.ts'

const speaksOfReview = /\breview(?:ed|s|ing)?\b/i
const speaksOfItself = /\b(?:policy|guidance|document)\b/i

/** Whether the document says who approved it and when, and when it is due for review; whether its dates agree; what came after. */
export function checkDates(reviewed: Reviewed): Finding[] {
  return [
    ...checkApproval(reviewed),
    ...checkReviewDate(reviewed),
    ...checkContradictions(reviewed),
    ...checkGuidance(reviewed),
  ]
}

function checkApproval({ front: { approved, status } }: Reviewed): Finding[] {
  if (status === 'draft' || (approved?.date && approved.by !== undefined)) return []
  const missing = [...(approved?.by === undefined ? ['who approved it'] : []), ...(approved?.date ? [] : ['when'])]
  const message = `It does not say ${missing.join(', or ').replace(/^when$/, 'when it was approved')}.`
  const severity = approved ? 'warning' : 'error'
  const said = { rule: 'missing-approval', severity, message, fix: 'Say who approved it and on which day.' } as const
  return [foundInLines(said, approved ? [approved.text] : [])]
}

function checkReviewDate({ front, prose, today }: Reviewed): Finding[] {
  const due = front.reviewDue
  if (!due?.date) {
    const message = 'It does not say by which date it will next be reviewed.'
    const fix = 'Give the date, and who will review it.'
    const spots = sentencesWith(prose, speaksOfReview).filter(({ quote }) => speaksOfItself.test(quote))
    const finding = found({ rule: 'missing-review-date', severity: 'error', message, fix }, spots)
    return [due ? { ...finding, quotes: [due.text, ...finding.quotes] } : finding]
  }
  if (!isPast(due.date, today)) return []
  const year = due.date.slice(0, 4)
  const lines = front.metadataLines.filter((line) => speaksOfReview.test(line) && line.includes(year))
  const message = `Its review was due ${formatDate(due.date)}, which has passed.`
  const fix = 'Review it, and give the next date.'
  return [foundInLines({ rule: 'expired-review-date', severity: 'error', message, fix }, [due.text, ...lines])]
}

/** The reader of the document noted where its dates contradict each other; what the note quotes stands in the document. */
function checkContradictions({ front }: Reviewed): Finding[] {
  const fix = 'Give one date, in one place.'
  return front.messages
    .filter(({ rule }) => rule === 'contradictory-dates')
    .map(({ text: message }) => {
      const quotes = [...message.matchAll(/"([^"]+)"/g)].map(([, quote = '']) => quote)
      const dated = quotes.filter((quote) => /\d/.test(quote))
      return foundInLines({ rule: 'date-conflict', severity: 'error', message, fix }, dated)
    })
}

/** Dated changes on topics of the policy, later than the whole of its own date. */
function checkGuidance({ front, clauses, guidance, today }: Reviewed): Finding[] {
  const date = dateInForce(front)
  if (date === null) return []
  const topics = new Set(clauses.flatMap(({ clause }) => clause.topics))
  const since = guidance
    .filter((event) => event.topics.some((topic) => topics.has(topic)))
    .filter((event) => event.date > lastDay(date) && isPast(event.date, today))
    .toSorted((a, b) => compareDates(a.date, b.date))
  if (since.length === 0) return []
  const message = `These changed after ${formatDate(date)}:`
  const details = since.map((event) => `${formatDate(event.date)}: ${event.title} (${event.source})`)
  return [
    found(
      { rule: 'guidance-since', severity: 'info', message, details, fix: 'See whether the policy still fits them.' },
      [],
    ),
  ]
}
