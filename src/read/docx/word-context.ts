import type { XmlElement } from '../archive/xml.ts'
import type { Findings } from '../office/findings.ts'
import { type Fields, followFields, hasCompleteFields } from './fields.ts'
import type { ListLabel } from './number-paragraphs.ts'
import type { WordStyles } from './read-styles.ts'
import type { WordPackage, WordPart } from './word-package.ts'

/** The number of each note that is referred to, by its kind and id (`footnote 3`), in the order the references are met. */
type NoteOrder = Map<string, number>

/** What the parts of the reader share while one part of a Word file is read. */
export interface WordContext {
  word: WordPackage
  part: WordPart
  styles: WordStyles
  labels: ReadonlyMap<XmlElement, ListLabel>
  fields: Fields
  findings: Findings
  notes: NoteOrder
  /** Paragraphs met so far. */
  paragraphs: number
  /** Within a content control that holds the table of contents. */
  contents: boolean
}

/** @returns A context for another part of the same file, such as its footnotes: fields and paragraphs start afresh. */
export function contextFor(part: WordPart, context: WordContext): WordContext {
  return { ...context, part, fields: followFields(hasCompleteFields(part.root)), paragraphs: 0, contents: false }
}
