import { z } from 'zod'
import { type Body, type Clause, clauseFormSchema, forceSchema, type Section } from './clause.ts'
import { plainText } from './plain-text.ts'
import { clauseText, type PlacedClause, walkClauses } from './walk-clauses.ts'

const headingBlockSchema = z.strictObject({
  kind: z.literal('heading'),
  depth: z.number().int().positive(),
  number: z.string().nullable(),
  label: z.string().nullable(),
  text: z.string(),
  id: z.string(),
})

const clauseBlockSchema = z.strictObject({
  kind: z.literal('clause'),
  depth: z.number().int().nonnegative().meta({ description: '0 for a paragraph, 1 and up for list items' }),
  number: z.string().nullable(),
  label: z.string().nullable().meta({ description: 'the number as printed' }),
  form: clauseFormSchema,
  text: z.string().meta({ description: 'its own words, without its number and without the clauses under it' }),
  id: z.string().meta({ description: 'unique and stable within its edition' }),
  parent: z.string().nullable(),
  leadIn: z.string().nullable().meta({ description: 'the words that introduce the list it stands in' }),
  section: z.string().nullable(),
  topics: z.array(z.string()),
  force: forceSchema,
  quotation: z.boolean().meta({ description: 'words that the policy quotes from guidance' }),
})

/** A heading or a clause of an edition, without those under it: the form in which editions are given to others. */
export const blockSchema = z.discriminatedUnion('kind', [headingBlockSchema, clauseBlockSchema])
export type Block = z.infer<typeof blockSchema>

/** @returns An edition as flat blocks in reading order, parents before children. */
export function listBlocks(body: Body): Block[] {
  const places = new Map([...walkClauses(body)].map((placed) => [placed.clause, placed]))
  return [...walkBlocks(body, places)]
}

function* walkBlocks(nodes: (Section | Clause)[], places: Map<Clause, PlacedClause>): Generator<Block> {
  for (const node of nodes) {
    if (node.kind === 'section') yield headingBlock(node)
    else {
      const placed = places.get(node)
      if (placed) yield clauseBlock(placed)
    }
    yield* walkBlocks(node.children, places)
  }
}

function headingBlock({ depth, number, label, heading, id }: Section): Block {
  return { kind: 'heading', depth, number, label, text: plainText(heading), id }
}

function clauseBlock({ clause, depth, parent, leadIns, sections }: PlacedClause): Block {
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
