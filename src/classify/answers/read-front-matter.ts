import type { FrontMatter } from '../../model/edition.ts'
import type { FrontMatterAnswer } from '../../model/question.ts'

/** What the front matter answers, with the lines it was read from, as printed. */
export interface FrontMatterReading {
  position: string
  quotes: string[]
}

type Reader = (front: FrontMatter) => FrontMatterReading | null

const readers: Readonly<Record<FrontMatterAnswer, Reader>> = {
  approved: ({ approved, metadataLines }) => {
    if (!approved) return null
    const names =
      approved.by !== undefined || metadataLines.some((line) => line.includes(approved.text) && body.test(line))
    return { position: names || body.test(approved.text) ? 'stated' : 'partial', quotes: [approved.text] }
  },
  // "Review: every two years" says how often, not when.
  'review-due': ({ reviewDue }) => (reviewDue?.date ? { position: 'stated', quotes: [reviewDue.text] } : null),
  'review-cycle': (front) =>
    front.reviewCycle === null ? cycleFromDates(front) : { position: front.reviewCycle, quotes: cycleLines(front) },
  owner: ({ owner, metadataLines }) => {
    if (owner === null) return null
    const line = metadataLines.find((text) => text.includes(owner))
    return line === undefined ? null : { position: 'stated', quotes: [line] }
  },
}

/** Who may approve a policy: a body or an officer of the school. */
const body = /govern|trust|committee|board|head|principal|council|director|SLT|leadership/i

/** @returns Null where the front matter does not answer. */
export function readFrontMatter(asked: FrontMatterAnswer, front: FrontMatter): FrontMatterReading | null {
  const reading = readers[asked](front)
  if (!reading) return null
  const quotes = reading.quotes.flatMap((quote) => asPrinted(quote, front.metadataLines))
  return quotes.length > 0 ? { ...reading, quotes } : null
}

/** What was read from two lines is quoted as two lines, for only that is word for word. */
function asPrinted(text: string, lines: readonly string[]): string[] {
  const printed = (part: string): boolean => part !== '' && lines.some((line) => line.includes(part))
  return printed(text) ? [text] : text.split('; ').filter(printed)
}

function cycleLines(front: FrontMatter): string[] {
  return front.metadataLines.filter((line) => /annual|year|review/i.test(line)).slice(0, 1)
}

/** The years between a policy's own date and its next review. A date less exact than a month counts as its year. */
function cycleFromDates({ approved, written, effective, reviewed, reviewDue }: FrontMatter): FrontMatterReading | null {
  const start = [approved, reviewed.at(-1), effective, written].find((dated) => dated?.date)
  if (!start?.date || !reviewDue?.date) return null
  const months = monthsOf(reviewDue.date) - monthsOf(start.date)
  if (months < 6) return null
  const years = Math.round(months / 12)
  const position = ['other', 'annual', 'two-yearly', 'three-yearly'][years] ?? 'other'
  return { position, quotes: [...datedParts(start.text), ...datedParts(reviewDue.text)] }
}

/** Of what was read from two lines, the one that has the date. */
function datedParts(text: string): string[] {
  const dated = text.split('; ').filter((part) => /\d/.test(part))
  return dated.length > 0 ? dated : [text]
}

/** Seasons of EDTF as the month in the middle of the term: 21 spring, 22 summer, 23 and 24 autumn and winter. */
const seasonMonths: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 10, 24: 10 }

function monthsOf(date: string): number {
  const [year = '0', month = '6'] = date.split('/')[0]?.split('-') ?? []
  const number = Number(month)
  return Number(year) * 12 + (seasonMonths[number] ?? number)
}
