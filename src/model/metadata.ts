import { z } from 'zod'
import { edtfSchema } from './edtf.ts'

/** A date as the document prints it. `date` is null where the words give none that can be read ("annually"). */
export const datedSchema = z.strictObject({
  date: edtfSchema.nullable(),
  by: z.string().optional(),
  /** The words of the source, as printed. */
  text: z.string(),
})
export type Dated = z.infer<typeof datedSchema>

/** The model policy a document was made from. */
export const modelPolicySchema = z.strictObject({
  issuer: z.string(),
  date: edtfSchema.nullable(),
  text: z.string(),
})

/** What a document says about itself. Null where it does not say. */
export const metadataSchema = z.strictObject({
  owner: z.string().nullable().default(null),
  committee: z.string().nullable().default(null),
  approved: datedSchema.nullable().default(null),
  reviewDue: datedSchema.nullable().default(null),
  reviewed: z.array(datedSchema).default([]),
  written: datedSchema.nullable().default(null),
  effective: datedSchema.nullable().default(null),
  published: datedSchema.nullable().default(null),
  version: z.string().nullable().default(null),
  /** The years a policy says it covers, such as `2021/2024` (EDTF interval). */
  period: z.string().nullable().default(null),
  /** How often the policy says it is reviewed: `annual`, `two-yearly`, `three-yearly` or `other`. */
  reviewCycle: z.enum(['annual', 'two-yearly', 'three-yearly', 'other']).nullable().default(null),
  changeNote: z.string().nullable().default(null),
  model: modelPolicySchema.nullable().default(null),
})
export type Metadata = z.infer<typeof metadataSchema>
