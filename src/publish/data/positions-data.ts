import { z } from 'zod'
import { forceSchema } from '../../model/clause.ts'

/** `/data/positions/<topic>.json`: what every policy in force answers on one topic, without its words. */
export const positionsDataSchema = z
  .strictObject({
    topic: z.string(),
    policies: z.array(
      z.strictObject({
        school: z.string(),
        policy: z.string(),
        edition: z.string(),
        answers: z.array(
          z.strictObject({
            question: z.string(),
            position: z.string().meta({
              description:
                "one of the question's own, `silent` where no clause answers, `unclear` where software is lost",
            }),
            force: forceSchema.nullable(),
            defersTo: z.string().optional().meta({ description: 'another policy that this one sends the reader to' }),
            sure: z.boolean(),
            by: z.enum(['software', 'person', 'stale']),
          }),
        ),
      }),
    ),
  })
  .meta({ title: 'What each policy in force answers on one topic, without its words' })

export type PositionsData = z.infer<typeof positionsDataSchema>
