import type { Finding } from '../../model/finding.ts'
import type { SoughtWords } from '../../model/review-words.ts'
import { found, type Spot } from '../found.ts'
import { linksOf } from '../links-of.ts'
import type { ReadClause, Reviewed } from '../reviewed.ts'
import { standingAlone } from '../standing-alone.ts'

/** What the word list asks to be looked for: platforms that closed, old terms, addresses that are gone. */
export function checkSoughtWords({ words, prose, front }: Reviewed): Finding[] {
  return words.sought.flatMap((sought) => {
    const pattern = standingAlone(sought.find, sought.exact ? 'u' : 'iu')
    const spots = prose.flatMap((clause) => spotsIn(clause, pattern, sought))
    const lines = front.metadataLines.filter((line) => pattern.test(line))
    const { rule, severity, message, fix } = sought
    const finding = found({ rule, severity, message, fix }, spots)
    const quotes = [...new Set([...lines, ...finding.quotes])]
    return quotes.length === 0 ? [] : [{ ...finding, quotes }]
  })
}

function spotsIn(clause: ReadClause, pattern: RegExp, { unless }: SoughtWords): Spot[] {
  const isExcused = (sentence: string) => unless.length > 0 && standingAlone(unless, 'iu').test(sentence)
  const quotes = clause.sentences.filter((sentence) => pattern.test(sentence) && !isExcused(sentence))
  const targets = linksOf(clause).filter(({ url }) => pattern.test(url) && !quotes.some((quote) => quote.includes(url)))
  return [...quotes, ...targets.map(({ url }) => url)].map((quote) => ({ clause, quote }))
}
