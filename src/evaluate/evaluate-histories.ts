import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { divide } from '../divide/divide.ts'
import { alignEditions } from '../editions/align-editions.ts'
import { type RedlineRow, redlineRows } from '../editions/redline.ts'
import { convertWithLibreOffice } from '../ingest/libre-office/convert-with-libre-office.ts'
import type { Body } from '../model/clause.ts'
import { clauseText, walkClauses } from '../model/walk-clauses.ts'
import { normalise } from '../normalise/normalise.ts'
import { readDocument } from '../read/read-document.ts'
import { formatShare, formatTable } from './format-table.ts'

/**
 * Follow real policies from each edition to the next.
 *
 * @param folder One folder a policy, in it one document an edition, named so that their order is that of their names.
 * @returns A table, or null where there is no such folder.
 */
export async function evaluateHistories(folder: string): Promise<string | null> {
  const rows: string[][] = []
  for (const policy of (await readdir(folder).catch(() => [])).sort()) {
    rows.push(...(await evaluateHistory(join(folder, policy), policy)))
  }
  if (rows.length === 0) return null
  const header = ['editions', 'clauses', 'rebuilt exactly', 'clauses linked', 'phantom changes', 'seconds']
  return `Histories, each edition with the next\n${formatTable(header, rows)}`
}

async function evaluateHistory(folder: string, policy: string): Promise<string[][]> {
  const rows: string[][] = []
  let last: { name: string; body: Body } | null = null
  for (const name of (await readdir(folder)).sort()) {
    const now = { name, body: await readBody(join(folder, name)) }
    if (last) rows.push([`${policy}: ${stem(last.name)} to ${stem(name)}`, ...evaluatePair(last.body, now.body)])
    last = now
  }
  return rows
}

async function readBody(file: string): Promise<Body> {
  const document = await readDocument(await readFile(file), file, { convertDoc: convertWithLibreOffice })
  return divide(normalise(document)).body
}

function stem(name: string): string {
  return name.replace(/\.[^.]+$/, '')
}

function evaluatePair(before: Body, after: Body): string[] {
  const start = performance.now()
  const rows = redlineRows(before, after, alignEditions(before, after))
  const seconds = ((performance.now() - start) / 1000).toFixed(2)
  const clauses = rows.filter(({ of, to }) => of === 'clause' && to !== null)
  const linked = new Set(clauses.flatMap(({ from, to }) => (from === null ? [] : [to]))).size
  const all = new Set(clauses.map(({ to }) => to)).size
  return [
    String(all),
    isRebuilt(rows, before, after) ? 'yes' : 'NO',
    formatShare(all === 0 ? 1 : linked / all),
    String(phantomChanges(after)),
    seconds,
  ]
}

/** Whether the redline holds the words of every clause of both editions, character for character. */
function isRebuilt(rows: readonly RedlineRow[], before: Body, after: Body): boolean {
  const side = (sign: '-' | '+', end: 'from' | 'to'): Map<string, string> =>
    new Map(
      rows.flatMap((row): [string, string][] => {
        const id = row[end]
        const text = row.words.flatMap(([mark, words]) => (mark === '=' || mark === sign ? [words] : [])).join('')
        return id === null || row.of !== 'clause' ? [] : [[id, text]]
      }),
    )
  return isSame(side('-', 'from'), textsOf(before)) && isSame(side('+', 'to'), textsOf(after))
}

function textsOf(body: Body): Map<string, string> {
  return new Map([...walkClauses(body)].map(({ clause }) => [clause.id, clauseText(clause)]))
}

function isSame(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([id, text]) => b.get(id) === text)
}

/** Changes told between an edition and the same edition saved again. */
function phantomChanges(body: Body): number {
  return alignEditions(body, structuredClone(body)).filter(({ kind }) => kind !== 'unchanged').length
}
