import { monthNames } from '../../model/month-names.ts'
import { listNames, nameClause } from './name-clause.ts'
import type { Pair } from './pairs.ts'

const number = '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)'
const unit = '(?:school |working )?(?:hour|day|week|fortnight|month|term|half[- ]term|year)'
const period = new RegExp(
  `\\b(?:(?:within|after|for|up to|at least|every|each|once a|twice a) (?:${number} )?${unit}s?|immediately|straight away|as soon as (?:possible|they can|practicable)|(?:on )?the same day|annually|weekly|daily|termly|monthly)\\b`,
  'giu',
)

/** A month with a day or a year, or after a word that makes it a date; "May" alone is a verb. */
const month = `(?:${monthNames.join('|')})`
const surelyMonth = `(?:${monthNames.filter((name) => name !== 'May').join('|')})`
const before = '(?:every|each|in|by|from|until) '
const date = new RegExp(
  `\\b(?:${before})?(?:\\d{1,2}(?:st|nd|rd|th)? ${month}(?: \\d{4})?|${month} \\d{4}|(?<=${before})${surelyMonth})\\b`,
  'gu',
)

/** Time limits, dates and how often: those that reworded clauses have now and had not before. */
export function describeTimes(pairs: readonly Pair[]): string[] {
  const found = pairs.flatMap(({ after, textBefore, textAfter }) => {
    const old = new Set(timesIn(textBefore).map((words) => words.toLowerCase()))
    const now = new Set(timesIn(textAfter).filter((words) => !old.has(words.toLowerCase())))
    return now.size === 0 ? [] : [`${listNames([...now].map((words) => `“${words}”`))} in ${nameClause(after)}`]
  })
  return found.length === 0 ? [] : [`New times and dates: ${[...new Set(found)].join('; ')}.`]
}

function timesIn(text: string): string[] {
  return [...(text.match(period) ?? []), ...(text.match(date) ?? [])]
}
