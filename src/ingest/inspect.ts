import type { Answer } from '../model/answer.ts'
import type { Clause, Force, Section } from '../model/clause.ts'
import type { Edition } from '../model/edition.ts'
import type { Ledger, Message } from '../model/ledger.ts'
import type { Metadata } from '../model/metadata.ts'
import { plainText } from '../model/plain-text.ts'
import { clauseText, type PlacedClause, walkClauses } from '../model/walk-clauses.ts'

export type InspectedBlock =
  | { kind: 'heading'; depth: number; number: string | null; label: string | null; text: string; id: string }
  | {
      kind: 'clause'
      /** 0 for a paragraph, 1 and up for list items. */
      depth: number
      number: string | null
      label: string | null
      form: Clause['form']
      text: string
      id: string
      parent: string | null
      leadIn: string | null
      section: string | null
      topics: string[]
      force: Force
      quotation: boolean
    }

/** How a document was understood: the contract of `npm run inspect -- FILE --json`. */
export interface Inspection {
  format: string
  title: string
  school: string | null
  metadata: Metadata
  blocks: InspectedBlock[]
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
    blocks: [...listBlocks(body, new Map([...walkClauses(body)].map((placed) => [placed.clause, placed])))],
    answers,
    ledger: front.ledger,
    messages: front.messages,
  }
}

function* listBlocks(nodes: (Section | Clause)[], places: Map<Clause, PlacedClause>): Generator<InspectedBlock> {
  for (const node of nodes) {
    if (node.kind === 'section') yield inspectSection(node)
    else {
      const placed = places.get(node)
      if (placed) yield inspectClause(placed)
    }
    yield* listBlocks(node.children, places)
  }
}

function inspectSection({ depth, number, label, heading, id }: Section): InspectedBlock {
  return { kind: 'heading', depth, number, label, text: plainText(heading), id }
}

function inspectClause({ clause, depth, parent, leadIns, sections }: PlacedClause): InspectedBlock {
  const { number, label, form, id, topics, force, quotation } = clause
  return {
    kind: 'clause',
    ...{ depth, number, label, form, text: clauseText(clause), id },
    parent: parent?.id ?? null,
    leadIn: leadIns.at(-1) ?? null,
    section: sections.at(-1)?.id ?? null,
    ...{ topics, force, quotation },
  }
}
