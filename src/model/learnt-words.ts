import { z } from 'zod'

/** What single words, and two words side by side, say of a matter: learnt from labelled clauses. */
export const learntWordsSchema = z.strictObject({
  /** How likely the matter is before a word is read: log-odds, so 0 is an even chance and -3 one in twenty. */
  start: z.number().min(-20).max(20),
  /** What each word adds: above 0 it speaks for the matter, below 0 against it. */
  words: z.record(z.string().min(1), z.number().min(-20).max(20)),
})
export type LearntWords = z.infer<typeof learntWordsSchema>

/** Give each item what was learnt for it, by its id; one without goes by its rules alone. */
export function addLearnt<Item extends { id: string }, Learnt extends LearntWords>(
  items: readonly Item[],
  learntFor: Readonly<Record<string, Learnt>>,
): (Item & { learnt?: Learnt })[] {
  return items.map((item) => {
    const learnt = learntFor[item.id]
    return learnt ? { ...item, learnt } : item
  })
}
