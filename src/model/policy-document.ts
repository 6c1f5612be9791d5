import type { Body } from './clause.ts'
import type { Format } from './edition.ts'
import type { Message, SetAside } from './ledger.ts'
import type { Metadata } from './metadata.ts'

/** A document divided into sections and clauses, before anything is said about what the clauses mean. */
export interface PolicyDocument extends Metadata {
  format: Format
  title: string
  /** The school as the document names itself; null where it does not. */
  schoolName: string | null
  language: string
  /** Every source line read as metadata, as printed, in reading order. */
  metadataLines: string[]
  body: Body
  setAside: SetAside[]
  messages: Message[]
}
