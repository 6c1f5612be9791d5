import type { Body } from '../model/clause.ts'
import { clauseText, walkClauses } from '../model/walk-clauses.ts'
import { splitSentences } from './answers/split-sentences.ts'

/** A sentence that says what a policy covers, word for word. */
export interface ScopeSentence {
  clause: string
  sentence: string
}

const subject =
  /\b(?:this|the|our)(?: \S+){0,5}? (?:policy|policies|document|guidance|guidelines|code|agreement|statement)\b/i

/** Ways of saying what a policy covers, the most telling first. */
const sayings = [
  /\b(?:applies|apply|covers?|is (?:for|addressed to|intended for))\b/i,
  /\b(?:sets? out|aims?|purpose|intended|designed|provides?|outlines?|explains?|describes?)\b/i,
]

/** A shorter sentence says too little, a longer one is no summary: letters. */
const length = { least: 40, most: 400 }

/**
 * Find the sentence in which a policy says what it covers.
 *
 * @returns The first sentence that speaks of the policy itself and says whom or what it applies to, else what it is for; null
 * where no sentence does.
 */
export function findScope(body: Body): ScopeSentence | null {
  const sentences = [...walkClauses(body)]
    .filter(({ clause, depth }) => clause.form === 'paragraph' && depth === 0 && !clause.quotation)
    .flatMap(({ clause }) => splitSentences(clauseText(clause)).map((sentence) => ({ clause: clause.id, sentence })))
    .filter(({ sentence }) => sentence.length >= length.least && sentence.length <= length.most)
    .filter(({ sentence }) => /[.!]["'”’)]*$/.test(sentence))
  for (const saying of sayings) {
    const found = sentences.find(({ sentence }) => saysOf(sentence, saying))
    if (found) return found
  }
  return null
}

/** The verb must come soon after the policy is named: "This policy applies to", not "Under this policy, … applies". */
function saysOf(sentence: string, saying: RegExp): boolean {
  const named = subject.exec(sentence)
  if (!named || named.index > 25) return false
  return saying.test(sentence.slice(named.index + named[0].length, named.index + named[0].length + 45))
}
