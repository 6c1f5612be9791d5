/** How strongly a rule is worded: 4 binds, 3 expects, 2 asks, 1 allows. */
type Strength = 1 | 2 | 3 | 4

/** One wording of a duty, a permission or a ban. */
export interface Obligation {
  /** The words as printed, in lower case: `must not`. */
  words: string
  strength: Strength
  /** Whether it speaks against the act. */
  against: boolean
}

/**
 * Wordings of duty, the longest first among those that start alike. `not` may follow those marked so.
 */
const wordings: readonly (readonly [pattern: string, strength: Strength, against: boolean])[] = [
  ['(?:must|shall|will|may|can) (?:not|never)(?! only)', 4, true],
  ["cannot|can[’']t|mustn[’']t", 4, true],
  ["(?:should|ought to) (?:not|never)|shouldn[’']t", 3, true],
  ['(?:is|are) (?:strictly |not |never )?(?:forbidden|prohibited|banned)', 4, true],
  ['(?:is|are) (?:not|never) (?:allowed|permitted)', 4, true],
  ['(?:is|are) not (?:expected|advised|encouraged|recommended)', 2, true],
  ['(?:is|are) (?:strongly )?(?:discouraged|advised not to|asked not to)', 2, true],
  ['must|shall|(?:is|are) (?:required|obliged) to|ha(?:s|ve) to', 4, false],
  ['should|ought to|(?:is|are) expected to', 3, false],
  ['(?:is|are) (?:strongly )?(?:advised|asked|encouraged|recommended)', 2, false],
  ['may|can|(?:is|are) (?:allowed|permitted|free) to', 1, false],
]

const pattern = new RegExp(`\\b(?:${wordings.map(([source]) => `(${source})`).join('|')})(?![\\p{L}’'])`, 'giu')

/** @returns The wordings of duty in a text, in order. "May" the month is left out. */
export function obligationsOf(text: string): Obligation[] {
  return [...text.matchAll(pattern)].flatMap((match): Obligation[] => {
    const [words, ...groups] = match
    const wording = wordings[groups.findIndex((group) => group !== undefined)]
    if (!wording || isMonth(text, match.index, words)) return []
    return [{ words: words.toLowerCase(), strength: wording[1], against: wording[2] }]
  })
}

function isMonth(text: string, at: number, words: string): boolean {
  return words === 'May' && (at > 0 || /^May \d/.test(text.slice(at)))
}
