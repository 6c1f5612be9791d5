import { z } from 'zod'
import { forces } from './clause.ts'
import { idSchema } from './edition.ts'
import type { LearntWords } from './learnt-words.ts'

const phrasesSchema = z.array(z.string().min(1)).min(1)

/** Whose conduct a sentence governs. `anyone` takes every sentence. */
export const actorSchema = z.enum(['staff', 'pupils', 'parents', 'anyone'])
export type Actor = z.infer<typeof actorSchema>

/**
 * What a sentence's wording does to the act it names: forbids it, discourages it, allows it, requires it, recommends it, or only
 * states it; `on-condition` where it forbids, allows or requires with an exception or a condition.
 */
export const wordingSchema = z.enum([
  'forbids',
  'discourages',
  'allows',
  'requires',
  'recommends',
  'states',
  'on-condition',
])
export type Wording = z.infer<typeof wordingSchema>

/** One way in which policies answer a question. The phrases are in the language of `phrase.ts`, with `{name}` for a word list of the set. */
export const readingRuleSchema = z.strictObject({
  /** The act or the fact itself: any of these phrases, in the clause's words or running on from its lead-in. */
  find: phrasesSchema,
  /** What must stand beside it, in the sentence or its lead-in: any phrase of each list. */
  with: z.array(phrasesSchema).default([]),
  /** What must stand about it: any of these, in the sentence, its lead-in, its heading or the sentence before. */
  about: phrasesSchema.optional(),
  /** The rule does not hold where any of these stands in the sentence or its lead-in. */
  without: phrasesSchema.optional(),
  /** Nor where any of these stands among the words that `find` matched. */
  notInside: phrasesSchema.optional(),
  /** Nor under a heading with any of these. */
  outside: phrasesSchema.optional(),
  /** And only under a heading or a lead-in with any of these. */
  under: phrasesSchema.optional(),
  actor: actorSchema.optional(),
  /** The position, whatever the wording; or the position for some wordings; left out, the wording decides. */
  says: z.union([z.string(), z.partialRecord(wordingSchema, z.string())]).optional(),
  /**
   * The force of the answer where the words state a fact, whatever verbs they use; `told` for what a school does, a statement
   * unless the sentence bids it in so many words ("shall inform the police"); left out, the wording decides.
   */
  force: z.enum([...forces, 'told']).optional(),
  /** Too little to be sure of on its own. */
  weak: z.boolean().default(false),
  /** What it finds are names, which the words around them cannot gainsay. */
  names: z.boolean().default(false),
})
export type ReadingRule = z.infer<typeof readingRuleSchema>

/** What the front matter of an edition answers by itself. */
export const frontMatterAnswerSchema = z.enum(['approved', 'review-due', 'review-cycle', 'owner'])
export type FrontMatterAnswer = z.infer<typeof frontMatterAnswerSchema>

export const questionSchema = z.strictObject({
  id: idSchema,
  topic: idSchema,
  tier: z.enum(['core', 'extended']),
  question: z.string().min(1),
  /** Every position an answer may take; `silent` and `unclear` are always allowed. */
  positions: z.array(z.string().min(1)).min(1),
  /** What counts as an answer, in plain English. */
  counts: z.string().min(1),
  /** What looks like an answer and is none. */
  nearMisses: z.array(z.string().min(1)).default([]),
  /** What a governor might ask the head about it. */
  ask: z.string().min(1),
  /** Words that make the answer a conditional one, beyond "unless", "without permission" and the like. */
  conditions: phrasesSchema.optional(),
  /** Exceptions that leave a rule whole, such as relatives among the pupils nobody may befriend. */
  minorExceptions: phrasesSchema.optional(),
  /** Whose conduct is asked about: sentences about others do not answer. */
  actor: actorSchema.default('anyone'),
  /** How the software looks for the answer; a question without rules is answered by people only. */
  rules: z.array(readingRuleSchema).default([]),
  frontMatter: frontMatterAnswerSchema.optional(),
  /** What the question is about, so that "see the Mobile Phone Policy" can be told as its answer. */
  subject: phrasesSchema.optional(),
  /** What policies of this kind are about: in a policy about other things only a passage that names it answers. */
  matter: phrasesSchema.optional(),
  /** Whether it asks about the policy itself, which any policy may answer without naming the matter. */
  ofPolicy: z.boolean().default(false),
})
export type Question = z.infer<typeof questionSchema> & {
  /** What words say of whether a sentence answers it, where that has been learnt: see `question-words.ts`. */
  learnt?: LearntWords & { usual?: string | undefined }
}

/** @returns Whether a question asks what is to be done, not what is the case: only a rule can have conditions. */
export function asksWhatToDo({ positions }: Pick<Question, 'positions'>): boolean {
  return positions.includes('conditional')
}
