import { z } from 'zod'
import { severities } from './finding.ts'

/** Something to look for in a policy's words. */
const soughtWordsSchema = z.strictObject({
  /** Name of the check, such as `defunct-platform`. */
  rule: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/, { error: 'a rule is lower-case words joined by hyphens' }),
  severity: z.enum(severities),
  /** Words or addresses, each found where it stands by itself. Capitals matter only where `exact` says so. */
  find: z.array(z.string().min(2)).min(1),
  exact: z.boolean().default(false),
  /** Nothing is said where one of these stands in the same sentence. */
  unless: z.array(z.string().min(1)).default([]),
  message: z.string().min(1),
  fix: z.string().min(1).nullable().default(null),
  /** Where it can be checked. */
  evidence: z.url({ protocol: /^https?$/ }).optional(),
})
export type SoughtWords = z.infer<typeof soughtWordsSchema>

/** Several names for one thing: a policy that uses two of them makes its readers wonder whether they are two things. */
const oneThingSchema = z.strictObject({
  /** The thing, in plain words: `the senior leaders`. */
  thing: z.string().min(1),
  severity: z.enum(severities).default('info'),
  /** Each name with its other forms: `[pupil, pupils]`. */
  names: z.array(z.array(z.string().min(2)).min(1)).min(2),
})
export type OneThing = z.infer<typeof oneThingSchema>

/** `content/review/words.yaml`. */
export const reviewWordsSchema = z.strictObject({
  sought: z.array(soughtWordsSchema).default([]),
  oneThing: z.array(oneThingSchema).default([]),
  /** Abbreviations that need not be written out, for every reader knows them. */
  known: z.array(z.string().min(2)).default([]),
})
export type ReviewWords = z.infer<typeof reviewWordsSchema>
