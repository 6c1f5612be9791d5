import { clauseText, type PlacedClause } from '../../model/walk-clauses.ts'
import type { Word } from '../read-words.ts'
import { type Cue, findCues } from './find-cues.ts'
import { splitSentences } from './split-sentences.ts'
import { takesBack } from './takes-back.ts'

/** The last sentence of the paragraph before another in the same section, else nothing. */
export function saidAbove(before: PlacedClause | undefined, { depth, sections }: PlacedClause): string {
  const follows = depth === 0 && before?.depth === 0 && before.sections.at(-1) === sections.at(-1)
  return follows ? (splitSentences(clauseText(before.clause)).at(-1) ?? '') : ''
}

/** The sentence before one in its clause, with the lead-in that belongs to it. */
export function saidBefore(sentences: readonly string[], index: number, leadIn: string): string {
  return [index === 1 ? leadIn : '', sentences[index - 1] ?? ''].join(' ').trim()
}

/**
 * What a sentence takes back in part, if it does: the sentence before, where that forbids.
 *
 * @param longest Words of the two together beyond which they cannot be read as one.
 * @returns Nothing where it takes back nothing.
 */
export function bannedBefore(quote: string, before: string, read: (text: string) => Word[], longest: number): string {
  if (before === '' || !takesBack(quote)) return ''
  const words = read(before)
  const bans = findCues(words).some(({ kind }) => banning.has(kind))
  return bans && words.length + read(quote).length <= longest ? before : ''
}

const banning = new Set<Cue['kind']>(['forbids', 'negates', 'punishes'])
