import { stringify } from 'csv-stringify/browser/esm/sync'

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
