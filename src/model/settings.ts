import { z } from 'zod'
import { schoolIdSchema } from './school.ts'

/** `site.config.ts`: the few choices that a school makes about its site. */
export const settingsSchema = z.strictObject({
  /** Shown in the header and in page titles. */
  name: z.string().min(1),
  /** Where the site will stand, such as `https://policies.example.org`. */
  url: z.url({ protocol: /^https?$/ }),
  /** Path under that address, `/` or `/policies/`. */
  base: z
    .string()
    .regex(/^\/(?:[a-z0-9-]+\/)*$/, { error: 'a base path starts and ends with "/"' })
    .default('/'),
  /** The day that "overdue" is judged on. Never read from a clock, so that the same content gives the same site. */
  today: z.iso.date(),
  /** Schools to show; all when absent. */
  schools: z.array(schoolIdSchema).optional(),
  /** Show drafts. Never in a public build. */
  drafts: z.boolean().default(false),
  /** Publish each school's original document beside its edition. */
  originals: z.boolean().default(true),
})
export type Settings = z.infer<typeof settingsSchema>
