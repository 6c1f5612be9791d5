import type { Difference } from '../../compare/find-differences.ts'
import { forceNames } from '../marks.ts'

/**
 * Put what sets two like clauses apart in a few plain words.
 *
 * @param first Where the one stands, such as `at Elm School`.
 * @param second Where the other does.
 * @returns Such as `Strength: must at Elm School, should at Oak School`.
 */
export function describeDifference(difference: Difference, first: string, second: string): string {
  if (difference.kind === 'force') {
    const [from, to] = [difference.from, difference.to].map((force) => forceNames[force] || 'a plain statement')
    return `Strength: ${from} ${first}, ${to} ${second}`
  }
  const heading = difference.kind === 'negation' ? '“Not” or an exception' : 'Who it speaks of'
  const parts = [
    difference.from.length > 0 && `${quoted(difference.from)} only ${first}`,
    difference.to.length > 0 && `${quoted(difference.to)} only ${second}`,
  ].filter(Boolean)
  return `${heading}: ${parts.join('; ')}`
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(', ')
}
