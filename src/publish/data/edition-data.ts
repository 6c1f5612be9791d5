import { z } from 'zod'
import { type Edition, frontMatterSchema } from '../../model/edition.ts'
import { blockSchema, listBlocks } from '../../model/list-blocks.ts'

/** `/data/<school>/<policy>/<edition>.json`: one edition, its front matter and its clauses in reading order. */
export const editionDataSchema = frontMatterSchema
  .omit({ checked: true })
  .extend({ blocks: z.array(blockSchema).meta({ description: 'headings and clauses in reading order' }) })
  .meta({ title: 'One edition of a policy' })

export type EditionData = z.output<typeof editionDataSchema>

export function editionData({ front, body }: Edition): EditionData {
  const { checked: _, ...rest } = front
  return { ...rest, blocks: listBlocks(body) }
}
