/** How well one text holds the words of another: each 0 to 1, and 1 for two empty texts. */
export interface WordScore {
  /** Share of the reference's words that were found. */
  recall: number
  /** Share of the words found that the reference has. */
  precision: number
  /** Words of the reference that are missing, and words it does not have, each with how often. */
  missing: ReadonlyMap<string, number>
  added: ReadonlyMap<string, number>
}

/**
 * Compare the words of two texts, minding how often each comes but not where.
 *
 * Words are runs of letters and digits in NFKC and lower case, so that quotes, dashes, bullets and ligatures, which programs write
 * differently, do not count.
 *
 * @param found What we read.
 * @param reference What another program read.
 * @param allowed Words that may be missing or may be added without loss, such as those set aside.
 */
export function scoreWords(found: string, reference: string, allowed = ''): WordScore {
  const ours = countWords(found)
  const theirs = countWords(reference)
  const free = countWords(allowed)
  const missing = without(theirs, ours, free)
  const added = without(ours, theirs)
  return {
    recall: share(total(theirs) - total(missing), total(theirs)),
    precision: share(total(ours) - total(added), total(ours)),
    missing,
    added,
  }
}

/** @returns How often each word comes. */
function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []) {
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}

function without(counts: ReadonlyMap<string, number>, ...others: ReadonlyMap<string, number>[]): Map<string, number> {
  const left = [...counts].map(([word, count]): [string, number] => [
    word,
    others.reduce((rest, other) => rest - (other.get(word) ?? 0), count),
  ])
  return new Map(left.filter(([, count]) => count > 0))
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0)
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole
}
