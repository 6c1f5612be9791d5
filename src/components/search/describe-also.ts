import type { PlacedTerm } from './place-terms.ts'

/** Say which words were found beside those that were typed; nothing where there were none. */
export function describeAlso(terms: PlacedTerm[]): string {
  const also = terms.flatMap(({ typed, words }) => {
    const others = words.slice(1).flatMap(({ text, editions }) => (editions.size > 0 && text) || [])
    return others.length > 0 ? [`${others.join(', ')} (for “${typed}”)`] : []
  })
  return also.length > 0 ? `Also looked for: ${also.join('; ')}.` : ''
}
