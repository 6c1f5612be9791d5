/** English and Welsh names of the months, in order; what may be left out of each stands after the bar. */
const english =
  'jan|uary feb|ruary mar|ch apr|il may jun|e jul|y aug|ust sep|tember oct|ober nov|ember dec|ember'.split(' ')
const welsh = 'ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr'.split(' ')

/** Letters that tell the months of one language apart. */
const telling = 3

const forms = [...english.map((name) => name.replace(/\|(.+)/, '(?:$1)?')), 'sept', ...welsh]

/** Source of a pattern for the name of a month, in full or short. */
export const monthPattern = `(?:${forms.toSorted((a, b) => b.length - a.length).join('|')})`

/** Source of a pattern that also takes names with slips of the pen: `Febuary`. */
export const looseMonthPattern = `(?:(?:${english.map((name) => name.slice(0, telling)).join('|')})[a-z]*|${welsh.join('|')})`

/** @returns 1 to 12; 0 for a word that starts as no month does. */
export function monthNumber(printed: string): number {
  const start = printed.slice(0, telling).toLowerCase()
  return Math.max(...[english, welsh].map((names) => names.findIndex((name) => name.startsWith(start)) + 1))
}
