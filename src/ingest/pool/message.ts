import type { Problem } from '../../model/errors.ts'
import type { SourceDocument } from '../../model/source-document.ts'

/** What a worker is asked to do. */
export interface Job {
  id: number
  bytes: Uint8Array
  file: string
}

/** What a worker says: that it is at a page, or how the document ended. */
export type Report =
  | { kind: 'page'; id: number; page: number; pages: number }
  | { kind: 'read'; id: number; document: SourceDocument }
  /** The document is at fault. */
  | { kind: 'refused'; id: number; problems: readonly Problem[] }
  /** The reader is at fault: the document is odd in a way it does not foresee. */
  | { kind: 'broken'; id: number; error: Error }
