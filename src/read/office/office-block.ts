import type { Layout } from '../../model/source-document.ts'
import type { Inline } from './inline.ts'

/** A cell of a table: its paragraphs, and how many columns it covers. `covered` marks the place of a cell merged from above or from the left. */
export interface OfficeCell {
  blocks: OfficeBlock[]
  columns: number
  covered: boolean
}

/** What Word, OpenDocument and HTML files are made of once their own ways are taken out: the same steps follow for all. */
export type OfficeBlock =
  | { kind: 'paragraph'; inlines: Inline[]; layout: Layout }
  | { kind: 'table'; rows: OfficeCell[][]; layout: Layout }
  /** Text in a box, or marked as a quotation by the source. */
  | { kind: 'quote'; blocks: OfficeBlock[]; layout: Layout }

/** A footnote or endnote, under the identifier its reference carries. */
export interface OfficeNote {
  note: string
  blocks: OfficeBlock[]
}
