import type { XmlElement } from '../archive/xml.ts'
import type { Findings } from '../office/findings.ts'
import type { OfficeNote } from '../office/office-block.ts'
import type { Lists, OdtLabel } from './follow-lists.ts'
import type { StyleLookup } from './read-odt-styles.ts'

/** What the parts of the reader share while an OpenDocument text is read. */
export interface OdtContext {
  styles: StyleLookup
  lists: Lists
  findings: Findings
  /** Filled in the order the notes are met. */
  notes: OfficeNote[]
  /** Paragraphs met so far. */
  paragraphs: number
  /** Within a contents list or another index. */
  contents: boolean
  /** Label of the list item that was entered, until its first paragraph takes it. */
  waiting: OdtLabel | undefined
  /** Labels given out, by paragraph. */
  labels: Map<XmlElement, string>
}
