import { counted } from '../../views/count-words.ts'
import { mostTerms, type PolicyHits } from './policy-hits.ts'

/** How much a search found beside what is shown. */
export interface FoundBeside {
  /** How many terms the reader asked for. */
  asked: number
  /** How many policies are not loaded yet; below 1 when all are. */
  left: number
  /** How many editions have the words, whatever the reader has chosen. */
  anywhere: number
}

/**
 * Say what was found, in a sentence.
 *
 * @param shown Policies loaded so far, each with at least one hit.
 */
export function describeFound(shown: Pick<PolicyHits, 'hits'>[], { asked, left, anywhere }: FoundBeside): string {
  if (shown.length === 0) return describeNothing(asked, anywhere)
  const best = Math.max(...shown.map(mostTerms))
  const policies = shown.filter((policy) => mostTerms(policy) === best)
  const clauses = policies.flatMap(({ hits }) => hits).filter((hit) => hit.terms === best)
  const amount = `${counted(clauses.length, 'clause')} in ${counted(policies.length, 'policy', 'policies')}`
  const more = left > 0 ? ` ${counted(left, 'more policy', 'more policies')} can be shown.` : ''
  if (asked === 1) return `${amount}.${more}`
  if (best === asked) return `${amount}, with all your words.${more}`
  return `No one clause has all your words. ${amount}, with ${best} of your ${asked} words.${more}`
}

function describeNothing(asked: number, anywhere: number): string {
  const nothing = asked === 1 ? 'No clause has this word' : 'No clause has any of these words'
  if (anywhere === 0) return `${nothing}.`
  const elsewhere = `${counted(anywhere, 'edition')} ${anywhere === 1 ? 'has' : 'have'} some of what you look for`
  return `${nothing} under the choices above. Without them, ${elsewhere}.`
}
