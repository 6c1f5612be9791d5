import type { Answer } from '../model/answer.ts'
import type { Edition } from '../model/edition.ts'
import type { Ledger, Message } from '../model/ledger.ts'
import { type Block, listBlocks } from '../model/list-blocks.ts'
import type { Metadata } from '../model/metadata.ts'

/** How a document was understood: the contract of `npm run inspect -- FILE --json`. */
export interface Inspection {
  format: string
  title: string
  school: string | null
  metadata: Metadata
  blocks: Block[]
  answers: Answer[]
  ledger: Ledger
  messages: Message[]
}

/** @returns The edition as flat blocks in reading order, with everything the document says about itself. */
export function inspectEdition({ front, body }: Edition, answers: Answer[]): Inspection {
  const { owner, committee, approved, reviewDue, reviewed, written, effective, published } = front
  const { version, period, reviewCycle, changeNote, model } = front
  return {
    format: front.source.format,
    title: front.title,
    school: front.schoolName,
    metadata: {
      ...{ owner, committee, approved, reviewDue, reviewed, written, effective, published },
      ...{ version, period, reviewCycle, changeNote, model },
    },
    blocks: listBlocks(body),
    answers,
    ledger: front.ledger,
    messages: front.messages,
  }
}
