import type { Edtf } from './edtf.ts'
import { seasons } from './seasons.ts'

// By itself, so that what runs in a browser need not load the schemas.
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** @returns The date in plain English: `15 January 2019`, `November 2018`, `Autumn 2024`, `2021`. */
export function formatDate(date: Edtf): string {
  const [year = '', part, day] = date.split('-')
  if (part === undefined) return year
  const season = seasons[part]
  if (season) return `${season.name} ${year}`
  const month = months[Number(part) - 1]
  return day === undefined ? `${month} ${year}` : `${Number(day)} ${month} ${year}`
}
