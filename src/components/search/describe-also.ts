import type { SearchTerm } from './search-terms.ts'

/** Say which words were looked for beside those that were typed; nothing where there were none. */
export function describeAlso(terms: SearchTerm[]): string {
  const also = terms.flatMap(({ typed, words }) => {
    const others = words.slice(1).map((word) => word.replaceAll('"', ''))
    return others.length > 0 ? [`${others.join(', ')} (for “${typed}”)`] : []
  })
  return also.length > 0 ? `Also looked for: ${also.join('; ')}.` : ''
}
