import { splitSentences } from './split-sentences.ts'

/** A lead-in that is itself a whole sentence governs nothing below it. */
export function introducing(leadIns: readonly string[]): string {
  return leadIns
    .map((text) => splitSentences(text).at(-1) ?? '')
    .filter((text) => !/[.!?]["'\u2019\u201d)*]*$/.test(text) || /\b(?:following|as follows|below)\b/i.test(text))
    .filter((text) => !wholeOrder.test(text))
    .map((text) => text.replace(/[;.]\s*$/, ':'))
    .join(' ')
}

/** "Don't accept friend requests from pupils on social media" says all it has to say; "Do not:" does not. */
const wholeOrder = /^(?:do not|don['\u2019]t|never)(?:\s+\S+){6,}(?<![:,;\u2013\u2014-])\s*$/i
