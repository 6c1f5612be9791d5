import { endsAsSentence, hasSentenceVerb, isCapitals, wordCount } from '../lines/sentence-shape.ts'
import { endsWithPolicy, mentionsSchool, namesKindOnly, namesPolicy } from '../lines/title-words.ts'

/** No title has more words. */
export const longestTitle = 20

/** `“Let your light shine” Matthew 5:16`, `'Growing together'`. */
const quoted = /^["“‘'].{3,}["”’'](?:[\s(–-]+[\p{L}\d][\p{L}\d :.,–-]{0,24}\)?)?$/u

/** @returns Whether a line is short, no sentence and leads on to nothing. */
export function isTitleShaped(printed: string): boolean {
  const bare = printed.replace(/\.$/, '')
  const text = isCapitals(printed) || endsWithPolicy(bare) ? bare : printed
  return wordCount(text) <= longestTitle && !endsAsSentence(text) && !hasSentenceVerb(text) && !/[:?]$/.test(text)
}

/** @returns Whether a line is a motto, a remark in brackets, or says what kind of school it is or that there are policies: printed beside the title, and never one. */
export function isStrapLine(text: string): boolean {
  if (/^\(.*\)$/.test(text) || (namesKindOnly(text) && /policies/i.test(text))) return true
  return !namesPolicy(text) && (quoted.test(text) || (/^an? /i.test(text) && mentionsSchool(text)))
}
