/**
 * Compare two texts as bags of words.
 *
 * @returns The words of `source` that `account` lacks, and those of `account` that `source` lacks, in reading order.
 */
export function compareWords(source: string, account: string[]): { lost: string[]; added: string[] } {
  const counts = countEach(account.flatMap(wordsOf))
  const lost = wordsOf(source).filter((word) => !take(word, counts))
  const added = [...counts].flatMap(([word, count]) => Array.from({ length: count }, () => word))
  const split = cancelRejoined(lost, added)
  const joined = cancelRejoined(split.pieces, split.words)
  return { lost: joined.pieces, added: joined.words }
}

/** The longest word, in pieces, that a layout is believed to have cut: beyond it a match is chance. */
const mostPieces = 4
const longestWord = 40

/** Strike out each of `words` that is made of two or more of `pieces`, with those pieces. */
function cancelRejoined(words: string[], pieces: string[]): { words: string[]; pieces: string[] } {
  const left = countEach(pieces)
  const kept = words.filter((word) => word.length > longestWord || !takePieces(word, left, 0))
  return { words: kept, pieces: pieces.filter((piece) => take(piece, left)) }
}

function takePieces(word: string, left: Map<string, number>, taken: number): boolean {
  if (word === '') return taken > 1
  if (taken === mostPieces) return false
  for (let length = word.length; length > 0; length--) {
    const piece = word.slice(0, length)
    if (!take(piece, left)) continue
    if (takePieces(word.slice(length), left, taken + 1)) return true
    left.set(piece, (left.get(piece) ?? 0) + 1)
  }
  return false
}

export function countEach(words: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

export function take(word: string, counts: Map<string, number>): boolean {
  const count = counts.get(word) ?? 0
  if (count > 0) counts.set(word, count - 1)
  return count > 0
}

export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g, '')
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  )
}
