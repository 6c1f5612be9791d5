import { z } from 'zod'
import { forceSchema } from './clause.ts'
import { editionIdSchema, idSchema } from './edition.ts'

/** One answer as a person read it. */
export const readingSchema = z
  .strictObject({
    question: idSchema,
    /** The edition the person read. */
    edition: editionIdSchema,
    position: z.string().min(1),
    force: forceSchema.nullable().default(null),
    /** The words it rests on, as printed; none where the policy is silent. */
    quotes: z.array(z.string().min(1)).default([]),
    /** The role of the checker, such as "Clerk to the governors"; not a name. */
    checkedBy: z.string().min(1),
    date: z.iso.date({ error: 'a date is written year first, such as 2025-03-01' }),
    note: z.string().optional(),
  })
  .refine(({ position, quotes }) => position === 'silent' || quotes.length > 0, {
    path: ['quotes'],
    error: 'give at least one quote, word for word, unless the position is "silent"',
  })
export type Reading = z.infer<typeof readingSchema>

/** `content/answers/<school>/<policy>.yaml`: the answers that people have checked. */
export const readingsSchema = z.array(readingSchema)
