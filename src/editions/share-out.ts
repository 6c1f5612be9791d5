import type { WordEdit } from '../model/change.ts'

/**
 * Share edits out among the parts that a text was divided into, by the length of each part after. What was taken out stays
 * with the part before it.
 */
export function shareOut(edits: readonly WordEdit[], lengths: readonly number[]): WordEdit[][] {
  const shares: WordEdit[][] = lengths.map(() => [])
  let part = 0
  let room = lengths[0] ?? 0
  for (const [sign, text] of edits) {
    let rest = text
    while (sign !== '-' && rest.length > room && part < lengths.length - 1) {
      if (room > 0) shares[part]?.push([sign, rest.slice(0, room)])
      rest = rest.slice(room)
      part++
      room = lengths[part] ?? 0
    }
    shares[part]?.push([sign, rest])
    if (sign !== '-') room -= rest.length
  }
  return shares
}
