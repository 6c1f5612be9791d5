import { counted } from '../../views/count-words.ts'
import { bestOf, type PolicyHits } from './search-policies.ts'

/**
 * Say what was found, in a sentence.
 *
 * @param shown Policies loaded so far, each with at least one hit.
 * @param asked How many terms the reader asked for.
 * @param left How many policies are not loaded yet; below 1 when all are.
 */
export function describeFound(shown: PolicyHits[], asked: number, left: number): string {
  if (shown.length === 0) return asked === 1 ? 'No clause has this word.' : 'No clause has any of these words.'
  const best = Math.max(...shown.map(bestOf))
  const policies = shown.filter((policy) => bestOf(policy) === best)
  const clauses = policies.flatMap(({ hits }) => hits).filter((hit) => hit.terms === best)
  const amount = `${counted(clauses.length, 'clause')} in ${counted(policies.length, 'policy', 'policies')}`
  const more = left > 0 ? ` ${counted(left, 'more policy', 'more policies')} can be shown.` : ''
  if (asked === 1) return `${amount}.${more}`
  if (best === asked) return `${amount}, with all your words.${more}`
  return `No one clause has all your words. ${amount}, with ${best} of your ${asked} words.${more}`
}
