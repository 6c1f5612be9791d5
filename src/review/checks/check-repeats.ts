import { comparableText } from '../../editions/comparable-text.ts'
import { wordCount } from '../../lines/sentence-shape.ts'
import type { Finding } from '../../model/finding.ts'
import { found } from '../found.ts'
import type { Reviewed } from '../reviewed.ts'

/** Shorter sentences repeat by chance. */
const fewestWords = 10

/** Sentences that stand in two clauses: one of them will be changed one day and the other not. */
export function checkRepeats({ prose }: Reviewed): Finding[] {
  const sentences = prose.flatMap((clause) => clause.sentences.map((quote) => ({ clause, quote })))
  const long = sentences.filter(({ quote }) => wordCount(quote) >= fewestWords)
  const alike = Map.groupBy(long, ({ quote }) => wordsAlone(quote))
  const repeated = [...alike.values()].filter((spots) => new Set(spots.map(({ clause }) => clause.id)).size > 1)
  const said = {
    rule: 'duplicate-text',
    severity: 'info',
    message: 'The same sentence stands in two places.',
    fix: 'Keep one, and refer to it.',
  } as const
  return repeated.map((spots) => found(said, spots))
}

function wordsAlone(sentence: string): string {
  return comparableText(sentence)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()
}
