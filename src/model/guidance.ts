import { z } from 'zod'
import { idSchema } from './edition.ts'
import { edtfSchema } from './edtf.ts'

/** A dated change in national guidance, or in the world a policy speaks of. */
const guidanceEventSchema = z.strictObject({
  date: edtfSchema,
  /** What changed, in a sentence of our own without a full stop. */
  title: z.string().min(1),
  topics: z.array(idSchema).min(1),
  /** Where it can be read. */
  source: z.url({ protocol: /^https?$/ }),
})
export type GuidanceEvent = z.infer<typeof guidanceEventSchema>

/** `content/guidance-timeline.yaml`. */
export const guidanceTimelineSchema = z.array(guidanceEventSchema)
