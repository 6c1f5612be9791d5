import type { Found } from '../compile-phrase.ts'
import type { Word } from '../read-words.ts'

/** The part of a sentence, between semicolons or from "but this", in which the act stands. */
export function partOf(words: readonly Word[], act: Found): Found {
  const sentence = words[act.to - 1]?.sentence
  let from = act.to - 1
  let to = act.to
  while (from > 0 && words[from - 1]?.sentence === sentence && !(from <= act.from && isNewTurn(words, from))) from--
  while (to < words.length && words[to]?.sentence === sentence && !isNewTurn(words, to)) to++
  return { from, to }
}

/** "…, but this is not intended to …" and "…, nor should they …" start afresh; "…, but should not …" and "as though it were …" go on. */
export function isNewTurn(words: readonly Word[], at: number): boolean {
  if (words[at - 1]?.form === 'as') return false
  if (words[at]?.form === 'nor' && /^(?:should|must|may|can|will|shall|is|are|would)$/.test(words[at + 1]?.form ?? ''))
    return true
  if (/^(?:nobody|none|nothing|anything|all|one)$/.test(words[at - 1]?.form ?? '')) return false
  return (
    /^(?:but|however|although|though)$/.test(words[at]?.form ?? '') &&
    /^(?:this|it|they|there|please|staff|employees|we|you|any|anyone|anything|the|these|those|such|school|pupils|students|parents|be)$/.test(
      words[at + 1]?.form ?? '',
    )
  )
}
