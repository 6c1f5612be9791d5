import { z } from 'zod'
import { idSchema } from './edition.ts'
import type { LearntWords } from './learnt-words.ts'
import { wordListsSchema, writeOutPhrase } from './word-lists.ts'

/**
 * One idea that signals a topic, with the phrases that may express it. However many of them a clause uses, the idea
 * counts once.
 */
export const cueSchema = z.strictObject({
  /** The idea in a few plain words. */
  idea: z.string().min(1),
  /** How much it says: 1 is enough for the topic; below 1 it needs company; below 0 it speaks against the topic. */
  weight: z.number().min(-5).max(5).default(1),
  /**
   * Where it counts: in the clause's own words, in the words that introduce its list, in its heading, or, for a clause that
   * says "I", in whatever the document says as "I".
   */
  in: z.enum(['text', 'leadIn', 'heading', 'voice']).default('text'),
  /** A clause with this idea names what else it names in passing: cues of other topics count half. */
  othersInPassing: z.boolean().default(false),
  /** The language of `phrase.ts`; `<name>` stands for a list of `words`. */
  phrases: z.array(z.string().min(1)).min(1),
})
export type Cue = z.infer<typeof cueSchema>

export const topicSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1),
  /** What a clause on this topic is about, in plain English. */
  meaning: z.string().min(1),
  /** A clause that is nothing but the name of a policy or a law is about this topic alone. */
  ofDocuments: z.boolean().default(false),
  /** Policies on any matter have clauses on this topic: whom they cover, who reviews them, what happens on a breach. */
  ofAnyPolicy: z.boolean().default(false),
  cues: z.array(cueSchema).min(1),
})
export type Topic = z.infer<typeof topicSchema> & {
  /** What single words say of the topic, where that has been learnt: see `topic-words.ts`. */
  learnt?: LearntWords
}

/** All topics, their phrases written out. */
export type Taxonomy = Topic[]

/** `content/taxonomy/topics.yaml`. Parsing writes the lists of words out. */
export const taxonomySchema = z
  .strictObject({ words: wordListsSchema.default({}), topics: z.array(topicSchema).min(1) })
  .transform(({ words, topics }, context): Taxonomy => {
    const complain = (message: string, ...place: (string | number)[]): void =>
      context.addIssue({ code: 'custom', message, path: ['topics', ...place], input: topics })
    topics.forEach(({ id }, t) => {
      if (topics.findIndex((other) => other.id === id) < t) complain('two topics have this id', t, 'id')
    })
    return topics.map((topic, t) => ({
      ...topic,
      cues: topic.cues.map((cue, c) => ({
        ...cue,
        phrases: cue.phrases.map((phrase, p) =>
          writeOutPhrase(phrase, words, (fault) => complain(fault, t, 'cues', c, 'phrases', p)),
        ),
      })),
    }))
  })
