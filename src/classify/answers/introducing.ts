import { splitSentences } from './split-sentences.ts'

/** A lead-in that is itself a whole sentence governs nothing below it, and one that makes a new start takes nothing from above. */
export function introducing(leadIns: readonly string[]): string {
  const last = leadIns.map((text) => splitSentences(text).at(-1) ?? '')
  const start = last.findLastIndex((text) => newStart.test(text))
  return last
    .slice(Math.max(0, start))
    .filter(
      (text) => !/(?<!\.\.)[.!?]["'\u2019\u201d)*]*$/.test(text) || /\b(?:following|as follows|below)\b/i.test(text),
    )
    .filter((text) => !wholeOrder.test(text) && !wholeRule.test(text))
    .map((text) => text.replace(/[;.]\s*$/, ':'))
    .join(' ')
}

/** "Don't accept friend requests from pupils on social media" says all it has to say; "Do not:" does not. */
const wholeOrder = /^(?:do not|don['\u2019]t|never)(?:\s+\S+){6,}(?<![:,;\u2013\u2014-])\s*$/i

/** "Pupils may only use school accounts for educational purposes", and nothing that leads on after it. */
const wholeRule =
  /^(?!.*\b(?:following|follows|below)\b)[A-Z].*?\s(?:must|should|shall|may|will)\s+(?:\S+\s+){5,}(?!(?:to|that|which|who|by|for|with|when|if|as|on|in|of|or|and|not|are|is|be|they|he|she|include|includes|including|you|any|the)\b)\p{L}+\s*$/u

/** "Further guidance is available on the following areas:" stands by itself, whatever the list around it forbids. */
const newStart = /^(?!.*\b(?:that|which|who)\b)[A-Z]\S*(?:\s+\S+)*?\s+(?:is|are)\s(?:.*\s)?(?:following|below)\b/
