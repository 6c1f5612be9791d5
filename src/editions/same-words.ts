import { createHash } from 'node:crypto'
import type { Edition } from '../model/edition.ts'
import { comparableText } from './comparable-text.ts'
import { unitsOf } from './units.ts'

/**
 * Take the fingerprint of an edition's words: the same for a file saved again, in another format or with other quotes and
 * spacing, as long as a reader would find the same words under the same numbers. How it was divided into clauses, its front matter and
 * its marks play no part.
 *
 * @returns SHA-256 in hexadecimal.
 */
export function wordsFingerprint({ body }: Pick<Edition, 'body'>): string {
  const words = unitsOf(body).flatMap(({ node, text }) => [node.number ?? '', text])
  const joined = comparableText(words.join(' '))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return createHash('sha256').update(joined).digest('hex')
}

/** An edition by the fingerprint of its words. */
export interface PrintedEdition {
  edition: string
  words: string
}

/** An edition whose words an earlier one has already. */
export interface Resaved {
  edition: string
  /** The earlier edition. */
  sameAs: string
}

/**
 * Find editions that are the same words saved again.
 *
 * @param editions Of one policy, oldest first.
 */
export function findResaved(editions: readonly PrintedEdition[]): Resaved[] {
  const first = new Map<string, string>()
  return editions.flatMap(({ edition, words }): Resaved[] => {
    const sameAs = first.get(words)
    if (sameAs !== undefined) return [{ edition, sameAs }]
    first.set(words, edition)
    return []
  })
}
