import { capitalised } from '../../model/capitalised.ts'

/**
 * Say where a clause stands, as one would on paper.
 *
 * @param number As printed, without brackets; null where the clause has none.
 * @param heading The heading it stands under; empty where it stands under none.
 * @returns `Clause 4.1`, `Clause iv, under “Contact”`, `Under “Contact”`, or `Before the first heading`.
 */
export function placeName(number: string | null, heading: string): string {
  const clause = number === null ? '' : `Clause ${number}`
  if (number !== null && /\d/.test(number)) return clause
  const under = heading === '' ? 'before the first heading' : `under “${heading}”`
  return clause === '' ? capitalised(under) : `${clause}, ${under}`
}
