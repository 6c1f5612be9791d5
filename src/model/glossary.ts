import { z } from 'zod'

/** An abbreviation or a term of art, in plain words of our own. */
const glossaryTermSchema = z.strictObject({
  /** As it is mostly written: `DSL`. */
  short: z.string().min(2),
  /** Written out: `Designated Safeguarding Lead`. */
  long: z.string().min(1),
  meaning: z.string().min(1),
  /** Other ways of writing it, capitals included. */
  written: z.array(z.string().min(2)).default([]),
})
export type GlossaryTerm = z.infer<typeof glossaryTermSchema>

/** `content/glossary.yaml`. */
export const glossarySchema = z.array(glossaryTermSchema).superRefine((terms, context) => {
  const seen = new Set<string>()
  terms.forEach(({ short, written }, index) => {
    for (const form of [short, ...written]) {
      if (seen.has(form)) context.addIssue({ code: 'custom', path: [index], message: `"${form}" is explained twice` })
      seen.add(form)
    }
  })
})
