import type { Body } from '../../model/clause.ts'
import { plainText } from '../../model/plain-text.ts'
import { clauseText, type PlacedClause, walkClauses } from '../../model/walk-clauses.ts'
import { readWords, type Word } from '../read-words.ts'
import { splitSentences } from './split-sentences.ts'

/** One sentence of a clause, with the words around it that belong to its meaning. */
export interface Passage {
  clause: string
  /** The sentence, as printed: a substring of the clause's text. */
  quote: string
  /** The words that introduce the list it stands in, then its own, as printed. */
  text: string
  /** The same, word by word. */
  words: readonly Word[]
  /** Index in `words` of the sentence's own first word. */
  ownFrom: number
  /** The headings above, the sentence before, and the rest of the lead-ins. */
  around: readonly Word[]
  headings: readonly Word[]
}

/** A table of contents or a signature says nothing about what people may do. */
const spokenForms = new Set(['paragraph', 'item', 'table', 'footnote'])

/** Every sentence of every clause, in reading order. The document's title stands as the outermost heading. */
export function listPassages(body: Body, title: string): Passage[] {
  return [...walkClauses(body)]
    .filter(({ clause }) => spokenForms.has(clause.form))
    .flatMap((placed) => passagesOf(placed, title))
}

function passagesOf(placed: PlacedClause, title: string): Passage[] {
  const sentences = splitSentences(clauseText(placed.clause))
  const headingText = [title, ...placed.sections.map((section) => plainText(section.heading))].join('. ')
  const headings = readWords(headingText)
  const leadIn = introducing(placed.leadIns)
  return sentences.map((quote, index) => {
    // Only the first sentence of an item runs on from the lead-in; a later one starts afresh but keeps it near.
    const opening = index === 0 ? leadIn : ''
    const before = index === 0 ? '' : (sentences[index - 1] ?? '')
    const text = joinText(opening, quote)
    return {
      clause: placed.clause.id,
      quote,
      text,
      words: readWords(text),
      ownFrom: readWords(opening).length,
      around: readWords([headingText, placed.leadIns.at(-1) ?? '', before].filter(Boolean).join('. ')),
      headings,
    }
  })
}

/** A lead-in that is itself a whole sentence governs nothing below it. */
function introducing(leadIns: readonly string[]): string {
  return leadIns
    .map((text) => splitSentences(text).at(-1) ?? '')
    .filter((text) => !/[.!?]["'\u2019\u201d)*]*$/.test(text) || /\b(?:following|as follows|below)\b/i.test(text))
    .map((text) => text.replace(/[;.]\s*$/, ':'))
    .join(' ')
}

function joinText(opening: string, quote: string): string {
  return opening === '' ? quote : `${opening} ${quote}`
}
