import { stringify } from 'csv-stringify/sync'
import { unzipSync, type Zippable, zipSync } from 'fflate'
import writeXlsxFile from 'write-excel-file/node'

/** A table to take away. Every cell is text, and stays text in a spreadsheet. */
export interface Table {
  /** Name of the sheet: spreadsheets allow 31 characters. */
  name: string
  header: string[]
  rows: string[][]
}

/**
 * Write a table as CSV (RFC 4180) with a byte order mark, so that spreadsheets read it as UTF-8. A cell that a
 * spreadsheet would run as a formula gets an apostrophe in front.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function tableToCsv({ header, rows }: Table): string {
  const options = { bom: true, escape_formulas: true, record_delimiter: 'windows', quoted_match: /[\r\n]/ }
  return stringify([header, ...rows], options)
}

/** The earliest date that a zip archive can hold: the same table gives the same bytes on any day. */
const zipDate = '1980-01-01T00:00:00'

/** Write a table as an Excel workbook of one sheet, with a bold first row that stays in view. */
export async function tableToXlsx({ name, header, rows }: Table): Promise<Uint8Array> {
  const head = header.map((value) => ({ value, type: String, fontWeight: 'bold' as const }))
  const cells = rows.map((row) => row.map((value) => ({ value, type: String, wrap: true })))
  const columns = header.map((_, column) => ({ width: column === 0 ? 48 : 32 }))
  const sheet = name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31)
  const workbook = writeXlsxFile([head, ...cells], { sheet, columns, stickyRowsCount: 1 })
  return undated(new Uint8Array(await workbook.toBuffer()))
}

function undated(archive: Uint8Array): Uint8Array {
  const files = Object.entries(unzipSync(archive)).sort(([a], [b]) => (a < b ? -1 : 1))
  return zipSync(Object.fromEntries(files) satisfies Zippable, { mtime: new Date(zipDate) })
}
