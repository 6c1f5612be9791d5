import type { Finding } from '../../model/finding.ts'
import { foundIfAny, type Spot } from '../found.ts'
import type { Reviewed } from '../reviewed.ts'

/** With so few clauses nobody needs a number to find one. */
const fewest = 10

/** `section 7`, `paragraph 3.2`, unless it is another document's: `section 7 of the Act`. */
const reference =
  /\b(?:section|paragraph|clause|part)\s+(\d+(?:\.\d+)*)(?![\d.]*(?:\(\w+\))*\s+(?:of|in|to)\s+(?:the|that|its|schedule))/gi

/** Whether clauses can be cited by number, and whether the numbers that are cited exist. */
export function checkNumbering({ clauses, prose, front }: Reviewed): Finding[] {
  const sections = new Set(clauses.flatMap((clause) => clause.sections))
  const numbers = [...[...sections].map(({ number }) => number), ...clauses.map(({ clause }) => clause.number)]
  const own = new Set(numbers.filter((number) => number !== null))
  const spots = prose.flatMap((clause): Spot[] =>
    clause.sentences
      .filter((sentence) => [...sentence.matchAll(reference)].some(([, number = '']) => !hasNumber(own, number)))
      .map((quote) => ({ clause, quote })),
  )
  const isQuoted = ({ clause }: Spot) => clause.clause.quotation
  return [
    ...(own.size === 0 && clauses.length >= fewest && front.status !== 'draft' ? [noNumbers] : []),
    ...foundIfAny(
      {
        rule: 'dangling-reference',
        severity: 'warning',
        message: 'It refers to a number that it does not have.',
        fix: 'Name what is meant, or correct the number.',
      },
      own.size === 0 ? [] : spots.filter((spot) => !isQuoted(spot)),
    ),
    ...foundIfAny(
      {
        rule: 'foreign-numbering',
        severity: 'warning',
        message: 'Quoted guidance refers to numbers of its own, which this policy does not have.',
        fix: 'Say that the number is the guidance’s.',
      },
      spots.filter(isQuoted),
    ),
  ]
}

const noNumbers: Finding = {
  rule: 'no-clause-numbers',
  severity: 'warning',
  message: 'Nothing is numbered, so no clause can be cited by number.',
  fix: 'Number the sections and clauses.',
  details: [],
  quotes: [],
  clauses: [],
}

function hasNumber(own: ReadonlySet<string>, wanted: string): boolean {
  return own.has(wanted) || [...own].some((number) => number.startsWith(`${wanted}.`))
}
