import { z } from 'zod'
import type { Body } from './clause.ts'
import { ledgerSchema, messageSchema } from './ledger.ts'
import { metadataSchema } from './metadata.ts'

/** Lower-case words joined by hyphens: safe in an address and as a folder name on any system. */
export const idSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: 'an id is lower-case letters, digits and single hyphens, such as "oakfield-primary"',
})

/** The edition's own date, as precise as the document gives it, or `undated`; a suffix (`2021-09-b`) tells two apart. */
export const editionIdSchema = z.string().regex(/^(?:undated|\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:-[a-z][a-z0-9]*)*$/, {
  error: 'an edition is named by its date, such as "2021-09" or "2021-23" (autumn 2021), or "undated"',
})

export const formatSchema = z.enum(['text', 'markdown', 'html', 'docx', 'doc', 'odt', 'pdf', 'scan'])
export type Format = z.infer<typeof formatSchema>

export const statusSchema = z.enum(['approved', 'superseded', 'draft'])
export type Status = z.infer<typeof statusSchema>

/** The front matter of `content/policies/<school>/<policy>/<edition>.mdx`. */
export const frontMatterSchema = z.strictObject({
  school: idSchema,
  policy: idSchema,
  edition: editionIdSchema,
  title: z.string().min(1),
  /** The school as the document names itself; null where it does not. */
  schoolName: z.string().nullable().default(null),
  status: statusSchema,
  language: z.string().default('en'),
  ...metadataSchema.shape,
  /** Every source line that was read as metadata (title, dates, owner), as printed. */
  metadataLines: z.array(z.string()).default([]),
  /** Metadata fields a person has corrected. */
  checked: z.array(z.string()).default([]),
  source: z.strictObject({
    /** Path from the project root. */
    file: z.string(),
    format: formatSchema,
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    words: z.number().int().nonnegative(),
  }),
  ledger: ledgerSchema,
  messages: z.array(messageSchema).default([]),
})
export type FrontMatter = z.infer<typeof frontMatterSchema>

/** One dated version of a policy: what the document says about itself, and its clauses. */
export interface Edition {
  front: FrontMatter
  body: Body
}

/** @returns `crypt/social-media/2017-12`. */
export function editionKey(front: Pick<FrontMatter, 'school' | 'policy' | 'edition'>): string {
  return `${front.school}/${front.policy}/${front.edition}`
}
