import { monthNumber, monthPattern } from '../lines/months.ts'
import type { Edtf } from '../model/edtf.ts'
import { termNumbers, termPattern } from '../model/seasons.ts'

/** A date found in a text, and where. */
export interface FoundDate {
  date: Edtf
  start: number
  end: number
}

const month = `(?<month>${monthPattern})\\.?`
const patterns = [
  /\b(?<year>(?:19|20)\d\d)-(?<number>\d{2})-(?<day>\d{2})\b/gi,
  /\b(?<day>\d{1,2})\s?[./-]\s?(?<number>\d{1,2})\s?[./-]\s?(?<year>(?:19|20)?\d\d)\b/gi,
  new RegExp(
    `\\b(?<day>\\d{1,2})\\s*(?:(?:st|nd|rd|th),?)?\\s*(?:of\\s+|[-/.])?\\s*${month}[\\s,./-]*(?<year>(?:19|20)\\d\\d)\\b`,
    'gi',
  ),
  new RegExp(`\\b${month}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>(?:19|20)\\d\\d)\\b`, 'gi'),
  new RegExp(`\\b${month}[\\s,./-]*(?:of\\s+)?(?<year>(?:19|20)\\d\\d|['’]\\d\\d|(?<=[-/])\\d\\d)\\b`, 'gi'),
  // The terms of a school year: `Autumn 18/19` is in the first of the two years, `Spring 18/19` in the second.
  /\b(?<season>autumn)(?:\s+term)?[\s,-]*(?<year>(?:20)?\d\d)\s*[/–-]\s*(?:20)?\d\d\b/gi,
  /\b(?<season>spring|summer)(?:\s+term)?[\s,-]*(?:20)?\d\d\s*[/–-]\s*(?<year>(?:20)?\d\d)\b/gi,
  new RegExp(`\\b(?<season>${termPattern})(?:\\s+term)?(?:\\s*\\(?[12]\\)?)?[\\s,-]*(?<year>(?:19|20)\\d\\d)\\b`, 'gi'),
  /\b(?<number>\d{1,2})\/(?<year>(?:19|20)\d\d)\b/gi,
  /(?<![\d/.-])(?<year>(?:19|20)\d\d)(?![\d/.-]*\d)/g,
]

/** Find every date with a year in a text, British order, never more exact than printed. In the order of the text. */
export function readDates(text: string): FoundDate[] {
  const found: FoundDate[] = []
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      const date = dateOf(match.groups ?? {})
      if (date && !found.some((other) => start < other.end && other.start < end)) found.push({ date, start, end })
    }
  }
  return found.toSorted((a, b) => a.start - b.start)
}

/** `2021-2024`, `2021/22`: the years a policy covers, as an EDTF interval. */
export function readPeriod(text: string): string | null {
  const [, from = '', to = ''] = /\b((?:19|20)\d\d)\s*[-–—/]\s*((?:19|20)?\d\d)\b/.exec(text) ?? []
  if (!from) return null
  const end = to.length === 2 ? from.slice(0, 2) + to : to
  return Number(end) > Number(from) ? `${from}/${end}` : null
}

function dateOf(groups: Record<string, string | undefined>): Edtf | null {
  const year = fullYear(groups.year ?? '')
  if (groups.season) return `${year}-${termNumbers[groups.season.toLowerCase()]}`
  const number = groups.month ? monthNumber(groups.month) : Number(groups.number ?? 0)
  if (number === 0) return groups.number ? null : year
  if (number > 12) return null
  const monthPart = `${year}-${String(number).padStart(2, '0')}`
  if (groups.day === undefined) return monthPart
  const day = Number(groups.day)
  const days = new Date(Date.UTC(Number(year), number, 0)).getUTCDate()
  return day >= 1 && day <= days ? `${monthPart}-${String(day).padStart(2, '0')}` : null
}

/** Two digits: 70 and later are of the last century. */
function fullYear(printed: string): string {
  const digits = printed.replace(/\D/g, '')
  if (digits.length === 4) return digits
  return `${Number(digits) >= 70 ? '19' : '20'}${digits}`
}
