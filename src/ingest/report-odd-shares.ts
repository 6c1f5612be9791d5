import { wordCount } from '../lines/sentence-shape.ts'
import type { Ledger, Message } from '../model/ledger.ts'

/** Shorter documents may well be half title and dates. */
const fewestWords = 150
/** A policy says no more than this share of its words about itself. */
const mostMetadata = 0.2
/** Nor has it more contents lists, running heads and furniture than this. */
const mostSetAside = 0.3

/** Say where so much of a document was read as something other than its text that a person should look. */
export function reportOddShares(ledger: Ledger): Message[] {
  if (ledger.words < fewestWords) return []
  const aside = ledger.setAside.reduce((sum, { text, count = 1 }) => sum + wordCount(text) * count, 0)
  return [
    ...(ledger.metadata > ledger.words * mostMetadata
      ? [
          {
            rule: 'odd-shares',
            text: `${ledger.metadata} of ${ledger.words} words were read as title, dates and the like`,
          },
        ]
      : []),
    ...(aside > ledger.words * mostSetAside
      ? [
          {
            rule: 'odd-shares',
            text: `${aside} of ${ledger.words} words were set aside as no part of the policy's text`,
          },
        ]
      : []),
  ]
}
