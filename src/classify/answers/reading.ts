import type { WordIndex } from '../weigh-words.ts'
import type { Passage } from './list-passages.ts'
import { type NamesMatter, namesMatter } from './names-matter.ts'
import { mayRule } from './rule-fits.ts'
import { type OddsOf, weighPassages } from './weigh-passages.ts'

/** The passages of a policy that may answer, and what is known of them as a whole. */
export interface Reading {
  passages: readonly Passage[]
  named: NamesMatter
  oddsOf: OddsOf
  words: WordIndex
}

/** Open the passages of a policy for the questions whose words these are. */
export function openReading(passages: readonly Passage[], words: WordIndex): Reading {
  return { passages: passages.filter(mayRule), named: namesMatter(passages), oddsOf: weighPassages(words), words }
}
