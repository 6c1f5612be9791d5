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

const words = z.string().nullable()
const dated = datedSchema.nullable()

/** Each thing a document may say about itself. Null where it does not say. */
export const metadataFields = {
  owner: words,
  committee: words,
  approved: dated,
  reviewDue: dated,
  reviewed: z.array(datedSchema),
  written: dated,
  effective: dated,
  published: dated,
  version: words,
  /** The years a policy says it covers, such as `2021/2024` (EDTF interval). */
  period: words,
  /** How often the policy says it is reviewed. */
  reviewCycle: z.enum(['annual', 'two-yearly', 'three-yearly', 'other']).nullable(),
  changeNote: words,
  model: modelPolicySchema.nullable(),
}

/** What a document says about itself. A field left out says nothing. */
export const metadataSchema = z.strictObject({
  owner: metadataFields.owner.default(null),
  committee: metadataFields.committee.default(null),
  approved: metadataFields.approved.default(null),
  reviewDue: metadataFields.reviewDue.default(null),
  reviewed: metadataFields.reviewed.default([]),
  written: metadataFields.written.default(null),
  effective: metadataFields.effective.default(null),
  published: metadataFields.published.default(null),
  version: metadataFields.version.default(null),
  period: metadataFields.period.default(null),
  reviewCycle: metadataFields.reviewCycle.default(null),
  changeNote: metadataFields.changeNote.default(null),
  model: metadataFields.model.default(null),
})
export type Metadata = z.infer<typeof metadataSchema>
