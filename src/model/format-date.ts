import type { Edtf } from './edtf.ts'
import { monthNames } from './month-names.ts'
import { seasons } from './seasons.ts'

/** @returns The date in plain English: `15 January 2019`, `November 2018`, `Autumn 2024`, `2021`. */
export function formatDate(date: Edtf): string {
  const [year = '', part, day] = date.split('-')
  if (part === undefined) return year
  const season = seasons[part]
  if (season) return `${season.name} ${year}`
  const month = monthNames[Number(part) - 1]
  return day === undefined ? `${month} ${year}` : `${Number(day)} ${month} ${year}`
}
