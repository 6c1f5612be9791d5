import { z } from 'zod'
import { idSchema } from './edition.ts'

/** Addresses the site itself uses, which no school may take. */
const reserved = new Set([
  'compare',
  'coverage',
  'crests',
  'data',
  'feeds',
  'guides',
  'pagefind',
  'questions',
  'schemas',
  'schools',
  'search',
  'shared',
  'sources',
  'topics',
  '404',
])

export const schoolIdSchema = idSchema.refine((id) => !reserved.has(id), {
  error: 'this id is an address of the site itself; choose a longer one, such as "search-primary"',
})

/** `content/schools/<id>.yaml`: the body that publishes. */
export const schoolSchema = z.strictObject({
  id: schoolIdSchema,
  name: z.string().min(1),
  phase: z.enum(['nursery', 'primary', 'middle', 'secondary', 'all-through', 'special', 'sixth-form', 'other']),
  localAuthority: z.string().optional(),
  trust: z.string().optional(),
  website: z.url({ protocol: /^https?$/ }).optional(),
  /** The school's own colour, as `#rrggbb`; darkened or lightened where it would be lost on the page. */
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, { error: 'a colour is written as #rrggbb, such as "#224466"' })
    .optional(),
  /** The picture of its crest, a file beside this one: `content/schools/<name>`. Square, or nearly. */
  crest: z
    .string()
    .regex(/^[a-z0-9-]+\.(?:svg|png|webp)$/)
    .optional(),
  /** A made-up school, marked as such and left out of comparisons unless chosen. */
  example: z.boolean().default(false),
})
export type School = z.infer<typeof schoolSchema>
