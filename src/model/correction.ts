import { z } from 'zod'
import { clauseFormSchema, forceSchema } from './clause.ts'
import { editionIdSchema } from './edition.ts'
import { metadataFields } from './metadata.ts'

const clauseCorrectionSchema = z.strictObject({
  edition: editionIdSchema,
  /** Id of the clause, as in its link. */
  clause: z.string().min(1),
  /** First words of the clause: the check that it is still the one the correction was made for. */
  begins: z.string().min(1),
  topics: z.array(z.string()).optional(),
  force: forceSchema.optional(),
  form: clauseFormSchema.optional(),
  /** The label as it should stand, or null for none. */
  label: z.string().nullable().optional(),
  quotation: z.boolean().optional(),
  /** Join the next clause onto this one: a break stood between them that does not belong there. */
  merge: z.literal('next').optional(),
  /** Words at which a second clause begins. */
  split: z.string().min(1).optional(),
  /** Make a heading of this clause; what follows it up to the next heading stands under it. */
  becomes: z.literal('heading').optional(),
})

const sectionCorrectionSchema = z.strictObject({
  edition: editionIdSchema,
  /** Id of the section, as in its link. */
  section: z.string().min(1),
  begins: z.string().min(1),
  /** Heading depth, 1 for those directly under the title. */
  depth: z.number().int().min(1).max(5).optional(),
  /** Make a paragraph of this heading; what stood under it joins the section before. */
  becomes: z.literal('paragraph').optional(),
})

const metadataCorrectionSchema = z.strictObject({
  edition: editionIdSchema,
  metadata: z
    .strictObject({ title: z.string().min(1), schoolName: z.string().nullable(), ...metadataFields })
    .partial()
    .refine((fields) => Object.keys(fields).length > 0, { error: 'name at least one field to correct' }),
})

/**
 * `content/corrections/<school>/<policy>.yaml`: what a person has put right in how an edition was read.
 *
 * @param topics Ids of the topics there are: a misspelt one would leave its clause without a topic.
 */
export function correctionsSchema(topics: readonly string[]) {
  const ofClauses = clauseCorrectionSchema.extend({ topics: z.array(z.enum(topics)).optional() })
  return z.array(z.union([ofClauses, sectionCorrectionSchema, metadataCorrectionSchema]))
}

export type ClauseCorrection = z.infer<typeof clauseCorrectionSchema>
export type SectionCorrection = z.infer<typeof sectionCorrectionSchema>
export type MetadataCorrection = z.infer<typeof metadataCorrectionSchema>
export type Correction = ClauseCorrection | SectionCorrection | MetadataCorrection
