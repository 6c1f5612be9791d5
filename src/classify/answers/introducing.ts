import { splitSentences } from './split-sentences.ts'

/** A lead-in that is itself a whole sentence governs nothing below it. */
export function introducing(leadIns: readonly string[]): string {
  return leadIns
    .map((text) => splitSentences(text).at(-1) ?? '')
    .filter((text) => !/[.!?]["'\u2019\u201d)*]*$/.test(text) || /\b(?:following|as follows|below)\b/i.test(text))
    .map((text) => text.replace(/[;.]\s*$/, ':'))
    .join(' ')
}
