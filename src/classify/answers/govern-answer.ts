import type { Governed } from './govern.ts'
import type { Passage } from './list-passages.ts'

/**
 * The first words of an answer to a question that stands before it: "No, …", "Not while …", "Of course." What takes back a
 * prohibition gives leave.
 */
export function governAnswer({ words, askedTo, takesBack }: Passage): Governed | null {
  if (takesBack) return { wording: 'allows', force: 'may', governedFrom: askedTo }
  const opening = words
    .slice(askedTo, askedTo + 4)
    .map(({ form }) => form)
    .join(' ')
    .replace(/^(?:a|answer) /, '')
  if (/^(?:no|never|not|by no means)\b/.test(opening))
    return { wording: 'forbids', force: 'statement', governedFrom: askedTo }
  if (/^(?:yes|certainly|of course|by all means|only)\b/.test(opening))
    return { wording: 'allows', force: 'may', governedFrom: askedTo }
  return null
}
