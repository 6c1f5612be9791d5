import { walkClauses } from '../model/walk-clauses.ts'
import type { IngestReport } from './ingest.ts'
import type { IngestResult } from './ingest-result.ts'

/** @returns One line that says what became of a source, with the account of its words. */
export function describeResult(result: IngestResult): string {
  const { file } = result.source
  if (result.state === 'skipped') return `${file}: nothing changed`
  if (result.state === 'failed') return `${file}: not read`
  if (result.state === 'resaved')
    return `${file}: the same words and dates as ${result.sameAs}: the same edition, saved again`
  const { body, front } = result.edition
  const { words, lost, added, setAside } = front.ledger
  const clauses = [...walkClauses(body)].length
  const account = `${clauses} clauses, ${words} words, ${lost} lost, ${added} added, ${setAside.length} set aside`
  const doubts = front.messages.length === 0 ? '' : `, ${front.messages.length} to look at`
  return `${file}: ${result.state} (${account}${doubts})`
}

/** @returns A line for each source whose words an earlier edition has already. */
export function describeRepeats({ results, renewed }: Pick<IngestReport, 'results' | 'renewed'>): string[] {
  return [
    ...results.filter(({ state }) => state === 'resaved').map(describeResult),
    ...renewed.map(({ source, sameAs }) => `${source.file}: the same words as ${sameAs}, under other dates`),
  ]
}
