import { z } from 'zod'
import { editionIdSchema, statusSchema } from '../../model/edition.ts'
import { questionSchema } from '../../model/question.ts'
import { schoolSchema } from '../../model/school.ts'
import { topicSchema } from '../../model/taxonomy.ts'

const path = z.string().meta({ description: 'within the site, without a leading slash' })

/** `/data/index.json`: what the site holds, and where. */
export const indexDataSchema = z
  .strictObject({
    site: z.string(),
    schools: z.array(
      schoolSchema
        .pick({ id: true, name: true, phase: true, localAuthority: true, trust: true, website: true, example: true })
        .required({ example: true }),
    ),
    topics: z.array(topicSchema.pick({ id: true, name: true, meaning: true })),
    questions: z.array(
      questionSchema.pick({
        id: true,
        topic: true,
        tier: true,
        question: true,
        positions: true,
        counts: true,
        ask: true,
      }),
    ),
    policies: z.array(
      z.strictObject({
        school: z.string(),
        policy: z.string(),
        title: z.string(),
        inForce: editionIdSchema,
        asked: z.array(z.string()).meta({ description: 'topics on which questions are asked of it' }),
        editions: z
          .array(z.strictObject({ edition: editionIdSchema, status: statusSchema, page: path, data: path }))
          .meta({ description: 'newest first' }),
      }),
    ),
  })
  .meta({ title: 'What the site holds' })

/** In the schools, what is not said is left out. */
export type IndexData = z.input<typeof indexDataSchema>
