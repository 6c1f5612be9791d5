import { z } from 'zod'

/** Words of the source that are not published as policy text, and why. `line` is 1-based where the format has lines. */
export const setAsideSchema = z.strictObject({
  text: z.string(),
  reason: z.string(),
  line: z.number().int().positive().optional(),
  /** How many times the same text was set aside for the same reason; absent means once. */
  count: z.number().int().positive().optional(),
})
export type SetAside = z.infer<typeof setAsideSchema>

/** The account of every source word: where it went. All figures count words. */
export const ledgerSchema = z.strictObject({
  words: z.number().int().nonnegative(),
  headings: z.number().int().nonnegative(),
  clauses: z.number().int().nonnegative(),
  metadata: z.number().int().nonnegative(),
  /** Words of the source found nowhere: not published, not set aside. */
  lost: z.number().int().nonnegative(),
  /** Published words that the source does not have. */
  added: z.number().int().nonnegative(),
  setAside: z.array(setAsideSchema),
})
export type Ledger = z.infer<typeof ledgerSchema>

/** Something the reader of a document was unsure of, with its place. */
export const messageSchema = z.strictObject({
  text: z.string(),
  line: z.number().int().positive().optional(),
  rule: z.string(),
})
export type Message = z.infer<typeof messageSchema>
