import type { Body, Clause } from '../model/clause.ts'
import { clauseText, walkClauses } from '../model/walk-clauses.ts'
import { splitSentences } from './answers/split-sentences.ts'

/** A sentence that says what a policy covers, word for word. */
export interface ScopeSentence {
  clause: string
  sentence: string
}

const policy =
  '(?:this|these|the|our)(?: [^\\s.,:;]+){0,5}? (?:polic(?:y|ies)|procedures?|documents?|guidance|guidelines|codes?|agreement|statement|rules|expectations|standards)\\b'

/** A sentence about the policy itself begins with it, or with its aim: "Under this policy" and "Section 2 of this policy" do not. */
const opening = new RegExp(`^(?:(?:therefore|accordingly|in summary),? )?${policy}`, 'i')
const openingAim = new RegExp(
  `^the (?:[a-z]+ )?(?:aims?|purposes?|objectives?|intention) of ${policy} (?:is|are|will be)\\b`,
  'i',
)
const openingIt = /^it (?:also )?(?:applies to|covers|is for)\b/i

/** Ways of saying whom and what a policy is for, and what it is there for: the first tell more. */
const sayings = {
  scope: /\b(?:appl(?:y|ies)|applicable|covers?|binds?|is (?:for|addressed to|intended for|meant for))\b/i,
  purpose:
    /\b(?:sets? out|aims?|purpose|intended|meant|designed|provides?|outlines?|explains?|describes?|details|tells?|concerns?|relates? to)\b/i,
}

/** The verb must come soon after the policy is named: letters. */
const near = 45

/** A shorter sentence says too little, a longer one is no summary: letters. */
const length = { least: 40, most: 400 }

/**
 * Find the sentence in which a policy says what it covers.
 *
 * @returns The first sentence that speaks of the policy itself and says whom or what it applies to, else what it is for; null
 * where no sentence does. A sentence that a short list completes is taken with its items, where these have stops of their own.
 */
export function findScope(body: Body): ScopeSentence | null {
  const sentences = [...walkClauses(body)]
    .filter(({ clause, depth }) => clause.form === 'paragraph' && depth === 0 && !clause.quotation)
    .flatMap(({ clause }) => sentencesOf(clause))
    .filter(({ sentence }) => sentence.length >= length.least && sentence.length <= length.most)
    .filter(({ sentence }) => /[.!]["'”’)]*$/.test(sentence))
  return sentences.find(saysScope) ?? sentences.find(saysPurpose) ?? null
}

interface Candidate extends ScopeSentence {
  /** The sentence before it in its clause. */
  before: string
}

function sentencesOf(clause: Clause): Candidate[] {
  const sentences = splitSentences(clauseText(clause))
  const last = sentences.at(-1)
  const items = clause.children.map(clauseText)
  if (
    last?.endsWith(':') &&
    items.length > 0 &&
    items.slice(0, -1).every((item) => /(?:[;,.]|\band|\bor)$/.test(item))
  ) {
    sentences[sentences.length - 1] = [last, ...items].join(' ')
  }
  return sentences.map((sentence, at) => ({ clause: clause.id, sentence, before: sentences[at - 1] ?? '' }))
}

function saysScope({ sentence, before }: Candidate): boolean {
  if (openingIt.test(sentence)) return opening.test(before) || openingAim.test(before)
  return saidSoon(sentence, sayings.scope)
}

function saysPurpose({ sentence }: Candidate): boolean {
  return openingAim.test(sentence) || saidSoon(sentence, sayings.purpose)
}

function saidSoon(sentence: string, saying: RegExp): boolean {
  const named = opening.exec(sentence)?.[0]
  return named !== undefined && saying.test(sentence.slice(named.length, named.length + near))
}
