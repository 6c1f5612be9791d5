import { type ClauseInContext, introduction } from './clause-context.ts'
import { readWords, type Word } from './read-words.ts'

/** A word, or two side by side, met in or around a clause. */
export interface Term {
  /** Base forms, parted by a space. */
  term: string
  /** How much it counts, 0 to 1: in a long clause each word counts for less. */
  times: number
  /** As printed, the first time. */
  printed: string
}

/** Up to so many different words, each counts in full. */
const fewWords = 12

/** What two words side by side count beside the words themselves. */
const asPair = 0.7

/** Words that only join or colour others: a pair with one of them ("and do", "as the") says more of style than of a topic. */
const joints = new Set(
  (
    'about after all also and are as at be been before being between both but by can cannot could did do does during each either ' +
    'every for from had has have he how i if in into is it may me might more most must need no nor not of off on only or other ' +
    'out over per shall she should so some than them then there they through to under until up upon us very via was we were ' +
    'what when where whether which while whilst who whom whose will with within without would you'
  ).split(' '),
)

/** What a word of the heading or the lead-in counts. */
const inContext = 0.5

/** The term that a word or two words stand for, in any inflection. */
export function readTerm(printed: string): string {
  return weighty(printed)
    .map((word) => word.base)
    .join(' ')
}

/** List the words of a clause, its pairs of telling words, and the words of its heading and lead-in, each once. */
export function readTerms({ text, leadIn, heading }: ClauseInContext): Term[] {
  const terms = new Map<string, Term>()
  const keep = (term: string, times: number, source: string, { start }: Word, { end }: Word): void => {
    const known = terms.get(term)
    if (!known) terms.set(term, { term, times, printed: source.slice(start, end) })
    else if (times > known.times) terms.set(term, { ...known, times })
  }
  const own = weighty(text)
  const different = new Set(own.map((word) => word.base)).size
  const times = Math.sqrt(fewWords / Math.max(fewWords, different))
  for (const [at, word] of own.entries()) {
    keep(word.base, times, text, word, word)
    const next = own[at + 1]
    if (next && !joints.has(word.form) && !joints.has(next.form))
      keep(`${word.base} ${next.base}`, asPair * times, text, word, next)
  }
  for (const around of [introduction(leadIn), heading]) {
    for (const word of weighty(around)) keep(word.base, inContext, around, word, word)
  }
  return [...terms.values()]
}

function weighty(text: string): Word[] {
  return readWords(text).filter((word) => !word.slight)
}
