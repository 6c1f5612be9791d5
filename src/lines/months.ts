import { monthNames } from '../model/month-names.ts'

const english = monthNames.map((name) => name.toLowerCase())
const welsh = 'ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr'.split(' ')

/** Letters that tell the months of one language apart. In English they are short for the month, too. */
const telling = 3

const forms = [...english.map(shortOrWhole), 'sept', ...welsh]

/** Source of a pattern for the name of a month, in full or short. */
export const monthPattern = `(?:${forms.toSorted((a, b) => b.length - a.length).join('|')})`

/** Source of a pattern that also takes names with slips of the pen: `Febuary`. */
export const looseMonthPattern = `(?:(?:${english.map((name) => name.slice(0, telling)).join('|')})[a-z]*|${welsh.join('|')})`

/** @returns 1 to 12; 0 for a word that starts as no month does. */
export function monthNumber(printed: string): number {
  const start = printed.slice(0, telling).toLowerCase()
  return Math.max(...[english, welsh].map((names) => names.findIndex((name) => name.startsWith(start)) + 1))
}

function shortOrWhole(name: string): string {
  const rest = name.slice(telling)
  return name.slice(0, telling) + (rest === '' ? '' : `(?:${rest})?`)
}
