import { z } from 'zod'
import { idSchema } from './edition.ts'
import type { LearntWords } from './learnt-words.ts'
import { parsePhrase } from './phrase.ts'

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
  cues: z.array(cueSchema).min(1),
})
export type Topic = z.infer<typeof topicSchema> & {
  /** What single words say of the topic, where that has been learnt: see `topic-words.ts`. */
  learnt?: LearntWords
}

/** All topics, their phrases complete: every `<name>` is replaced by its words. */
export type Taxonomy = Topic[]

/** `content/taxonomy/topics.yaml`. */
export const taxonomySchema = z
  .strictObject({
    /** Lists of words that mean much the same here, for use in phrases as `<name>`. */
    words: z.record(idSchema, z.array(z.string().min(1)).min(1)).default({}),
    topics: z.array(topicSchema).min(1),
  })
  .superRefine(({ words, topics }, context) => {
    topics.forEach((topic, t) => {
      if (topics.findIndex((other) => other.id === topic.id) < t) {
        context.addIssue({ code: 'custom', path: ['topics', t, 'id'], message: 'two topics have this id' })
      }
      topic.cues.forEach((cue, c) => {
        cue.phrases.forEach((phrase, p) => {
          const message = faultOf(phrase, words)
          if (message) context.addIssue({ code: 'custom', path: ['topics', t, 'cues', c, 'phrases', p], message })
        })
      })
    })
  })
  .transform(({ words, topics }): Taxonomy => topics.map((topic) => completePhrases(topic, words)))

type WordLists = Record<string, string[]>

function completePhrases(topic: Topic, words: WordLists): Topic {
  return {
    ...topic,
    cues: topic.cues.map((cue) => ({ ...cue, phrases: cue.phrases.map((phrase) => fillIn(phrase, words)) })),
  }
}

function faultOf(phrase: string, words: WordLists): string | null {
  try {
    parsePhrase(fillIn(phrase, words))
    return null
  } catch (error) {
    if (error instanceof SyntaxError) return error.message
    throw error
  }
}

/** Lists may name other lists, but not in a circle. */
function fillIn(phrase: string, words: WordLists, open: readonly string[] = []): string {
  return phrase.replace(/<([^<>]*)>/g, (_, name: string) => {
    const list = words[name]
    if (!list) throw new SyntaxError(`there is no list of words called "${name}"`)
    if (open.includes(name)) throw new SyntaxError(`the list of words "${name}" contains itself`)
    return `(${list.map((entry) => fillIn(entry, words, [...open, name])).join('|')})`
  })
}
