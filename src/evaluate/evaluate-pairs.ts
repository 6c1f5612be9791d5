import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { divide } from '../divide/divide.ts'
import { convertWithLibreOffice } from '../ingest/libre-office/convert-with-libre-office.ts'
import type { Body } from '../model/clause.ts'
import { plainText } from '../model/plain-text.ts'
import { clauseText, walkClauses, walkSections } from '../model/walk-clauses.ts'
import { normalise } from '../normalise/normalise.ts'
import { readDocument } from '../read/read-document.ts'
import { formatShare, formatTable } from './format-table.ts'
import { scoreWords } from './score-words.ts'

/** The same policy, published as Word and as PDF. */
const pairs: [word: string, pdf: string][] = [
  ['oat-Complaints-Policy.docx', 'oat-complaints-policy-july-2023.pdf'],
  ['oat-Whistleblowing-policy.docx', 'oat-whistleblowing-policy-2023-09.pdf'],
  ['oat-Searching-screening-and-confiscation.docx', 'oat-searching-screening-confiscation-policy-2023.pdf'],
  ['oja-Code-of-Conduct.docx', 'oja-CodeofConduct.pdf'],
]

/**
 * Compare what was made of the same policy in two formats.
 *
 * @returns A table, or null where the folder has none of the pairs.
 */
export async function evaluatePairs(folder: string): Promise<string | null> {
  const present = new Set(await readdir(folder).catch(() => []))
  const rows: string[][] = []
  for (const [word, pdf] of pairs) {
    if (!present.has(word) || !present.has(pdf)) continue
    const [a, b] = [await readBody(join(folder, word)), await readBody(join(folder, pdf))]
    const { recall, precision } = scoreWords(words(b), words(a))
    const [headingsA, headingsB] = [headings(a), headings(b)]
    const shared = headingsB.filter((heading) => headingsA.includes(heading)).length
    const agreed = (2 * shared) / (headingsA.length + headingsB.length)
    rows.push([pdf, ...[recall, precision, agreed].map(formatShare)])
  }
  if (rows.length === 0) return null
  const header = ['PDF of a Word file', 'words found', 'words shared', 'headings agree']
  return `The same policy as Word and as PDF\n${formatTable(header, rows)}`
}

async function readBody(file: string): Promise<Body> {
  return divide(normalise(await readDocument(await readFile(file), file, { convertDoc: convertWithLibreOffice }))).body
}

function headings(body: Body): string[] {
  return [...walkSections(body)].map(({ heading }) => plainText(heading).toLowerCase())
}

function words(body: Body): string {
  const sections = [...walkSections(body)].map(({ label, heading }) => `${label ?? ''} ${plainText(heading)}`)
  const clauses = [...walkClauses(body)].map(({ clause }) => `${clause.label ?? ''} ${clauseText(clause)}`)
  return [...sections, ...clauses].join('\n')
}
