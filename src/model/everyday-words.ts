import { z } from 'zod'

const words = z
  .array(z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N} '’-]*$/u, { error: 'a word holds letters and digits only' }))
  .min(1)

/** Words that readers use, and the words in which policies speak of the same thing. */
const everydayWordSchema = z.strictObject({
  said: words,
  /** Looked for beside the word that was typed; the first ones matter most. */
  written: words.max(6),
})

/** `content/search/everyday-words.yaml`. */
export const everydayWordsSchema = z.array(everydayWordSchema)
export type EverydayWords = z.infer<typeof everydayWordsSchema>
