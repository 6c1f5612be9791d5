import type { Table, TableRow } from 'mdast'
import type { Clause } from '../../model/clause.ts'
import { plainText } from '../../model/plain-text.ts'
import type { Part } from './part.ts'

/** A label at the head of a row or column is no longer than this. */
const longestLabel = 60

/**
 * Read the cells of a table, row by row. What stands at the head of a column is a heading over its cells ("Do not"); a
 * short first cell introduces the rest of its row ("Former pupils").
 *
 * @returns None for a clause that only looks like a table.
 */
export function readCells(clause: Clause): Part[] {
  return clause.content.flatMap((node) => (node.type === 'table' ? cellsOf(node) : []))
}

function cellsOf({ children: rows }: Table): Part[] {
  const [head, ...rest] = rows.map(textsOf)
  if (!head || rest.length === 0) return rows.flatMap((row) => textsOf(row)).map(alone)
  const labels = head.every((text) => text.length <= longestLabel) ? head : []
  return (labels.length > 0 ? rest : [head, ...rest]).flatMap((texts) => readRow(texts, labels))
}

function textsOf(row: TableRow): string[] {
  return row.children.map((cell) => plainText(cell))
}

function alone(text: string): Part {
  return { text, leadIn: '', headings: [], beside: '' }
}

function readRow(texts: readonly string[], labels: readonly string[]): Part[] {
  const [first = ''] = texts
  const isLabel = texts.length > 1 && first !== '' && first.length <= longestLabel && !/[.!?]$/.test(first)
  return texts.flatMap((text, column) => {
    if (text === '') return []
    const label = labels[column] ?? ''
    const leadIn = isLabel && column > 0 ? `${first}:` : ''
    const beside = texts.filter((_, other) => other !== column).join(' ')
    return [{ text, leadIn, headings: label === '' ? [] : [label], beside }]
  })
}
