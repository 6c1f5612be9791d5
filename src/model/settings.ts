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
  /**
   * E-mail addresses and telephone numbers in policies: `as-printed`, or `hide`. Where they are hidden a note stands in the
   * place of each, on pages, in search and in the data, and no original is published; numbers of helplines stay.
   */
  contactDetails: z.enum(['as-printed', 'hide']).default('as-printed'),
  /** Make `/<school>/<policy>/embed/` too: the policy without the site around it, to be shown in a frame of another website. */
  embed: z.boolean().default(false),
  /** The colour of the line in the margin, as `#rrggbb`; red when absent. */
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, { error: 'a colour is written as #rrggbb, such as "#224466"' })
    .optional(),
})
export type Settings = z.infer<typeof settingsSchema>
