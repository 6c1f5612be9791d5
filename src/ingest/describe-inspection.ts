import { formatDate } from '../model/format-date.ts'
import type { Block } from '../model/list-blocks.ts'
import type { Dated } from '../model/metadata.ts'
import type { Inspection } from './inspect.ts'

/** @returns The inspection for a person to read in a terminal: what it is, its outline with clauses, its words. */
export function describeInspection({ format, title, school, metadata, blocks, ledger }: Inspection): string {
  const facts = [
    `Title: ${title}`,
    `School: ${school ?? 'not named'}`,
    `Format: ${format}`,
    `Approved: ${describeDate(metadata.approved)}`,
    `Review due: ${describeDate(metadata.reviewDue)}`,
  ]
  const account = `Words: ${ledger.words} in the source; ${ledger.lost} lost, ${ledger.added} added, ${ledger.setAside.length} set aside`
  const aside = ledger.setAside.map(({ text, reason }) => `  set aside (${reason}): ${shorten(text)}`)
  return [...facts, '', ...blocks.map(describeBlock), '', account, ...aside].join('\n')
}

function describeBlock(block: Block): string {
  const label = block.label === null ? '' : `${block.label} `
  if (block.kind === 'heading') return `\n${'#'.repeat(block.depth)} ${label}${block.text}`
  const topics = block.topics.join(', ') || 'no topic'
  return `${'  '.repeat(block.depth)}- ${label}${shorten(block.text)} [${topics}; ${block.force}]`
}

function describeDate(dated: Dated | null): string {
  if (dated === null) return 'not said'
  return `${dated.date === null ? 'no date' : formatDate(dated.date)} ("${dated.text}")`
}

function shorten(text: string): string {
  return text.length > 90 ? `${text.slice(0, 89)}…` : text
}
