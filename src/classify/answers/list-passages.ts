import type { Section } from '../../model/clause.ts'
import type { Edition } from '../../model/edition.ts'
import { plainText } from '../../model/plain-text.ts'
import { clauseText, type PlacedClause, walkClauses } from '../../model/walk-clauses.ts'
import { announcedList } from '../announced-list.ts'
import { headingsOver } from '../headings-over.ts'
import { readWords, type Word } from '../read-words.ts'
import { askedBefore, questionOf, withQuestion } from './asked-before.ts'
import { bannedBefore, saidAbove, saidBefore } from './banned-before.ts'
import { type Cue, findCues } from './find-cues.ts'
import { nameReader } from './name-reader.ts'
import { once } from './once.ts'
import { partsOf } from './parts-of.ts'
import { pointsBack } from './points-back.ts'
import { sectionsForPupils } from './sections-for-pupils.ts'
import { sectionsForStaff } from './sections-for-staff.ts'
import { cutLong, splitSentences } from './split-sentences.ts'
import { standsUnder } from './stands-under.ts'
import { toldAbove } from './told-above.ts'
import { traineeReader } from './trainee-reader.ts'

/** One sentence of a clause or of the front matter, with the words around it that belong to its meaning. */
export interface Passage {
  /** Null for a line of the front matter. */
  clause: string | null
  /** The topics of its clause; null for a line of the front matter. */
  topics: readonly string[] | null
  /** The sentence, as printed, with the question before it that it answers: a substring of the clause's text. */
  quote: string
  /** The words that introduce the list it stands in, then its own, as printed. */
  text: string
  /** The same, word by word; the school's own name reads as "school". */
  words: readonly Word[]
  /** Index in `words` of the sentence's own first word. */
  ownFrom: number
  /**
   * How many of the words are those of a heading that asks a question, which the sentence answers, or of a prohibition that it
   * takes back in part; 0 for none.
   */
  askedTo: number
  /** Whether it gives leave for what the sentence before forbids: "They may do so in an emergency." */
  takesBack: boolean
  /** What commands, forbids and allows in it. */
  cues(): readonly Cue[]
  /** The sentence before, where "it", "they" or "such" in this one point back to it; else nothing. */
  antecedent: readonly Word[]
  /** The words of the passage, then the headings above it, the lead-in and the sentences before. */
  near(): readonly Word[]
  headings: readonly Word[]
  /** The words in which a rule looks for what it does not hold under. */
  standsUnder(): readonly (readonly Word[])[]
}

/** A run of words longer than this, even after it is cut up, is a table read as one line: what governs what in it cannot be told. */
const longest = 140

/** Of a clause of very many sentences, so many before one are near it. */
const mostBefore = 20

/** A list of references or a signature says nothing about what people may do. */
const spokenForms = new Set(['paragraph', 'item', 'table', 'footnote'])

/** Every sentence of the front matter and of every clause, in reading order. The title stands as the outermost heading. */
export function listPassages({ front, body }: Pick<Edition, 'front' | 'body'>): Passage[] {
  const clauses = [...walkClauses(body)].filter(({ clause }) => spokenForms.has(clause.form))
  const texts = clauses.map(({ clause }) => clauseText(clause))
  const read = remembering(traineeReader(nameReader(front.schoolName), texts))
  // A label by itself ("Author") says nothing.
  const lines = front.metadataLines
    .flatMap(splitSentences)
    .map((quote) => linePassage(quote, read))
    .filter(({ words }) => words.length > 1)
  const owners = { staff: sectionsForStaff(clauses), pupils: sectionsForPupils(clauses) }
  const passages = clauses.flatMap((placed, at) => {
    const before = saidAbove(clauses[at - 1], placed)
    return passagesOf(placed, { before, above: toldAbove(clauses, at) }, front.title, read, owners)
  })
  return [...lines, ...passages.filter(({ words }) => words.length <= longest)]
}

type Read = (text: string) => Word[]

function linePassage(quote: string, read: Read): Passage {
  const words = read(quote)
  return {
    clause: null,
    topics: null,
    quote,
    text: quote,
    words,
    ownFrom: 0,
    askedTo: 0,
    takesBack: false,
    cues: once(() => findCues(words)),
    antecedent: [],
    near: () => words,
    headings: [],
    standsUnder: () => [],
  }
}

/** Sections that belong to people whom their headings need not name. */
interface Owners {
  staff: ReadonlySet<Section>
  pupils: ReadonlySet<Section | undefined>
}

/** What other clauses say that belongs to the meaning of one: the ban it may take back, and what its list is about. */
interface Said {
  before: string
  above: string
}

function passagesOf(
  placed: PlacedClause,
  { before, above }: Said,
  title: string,
  read: Read,
  owners: Owners,
): Passage[] {
  const headingTexts = headingsOver(placed).map(({ heading }) => plainText(heading))
  const section = placed.sections.at(-1)
  const isStaffs = section !== undefined && owners.staff.has(section)
  const isPupils = !isStaffs && owners.pupils.has(section)
  return partsOf(placed).flatMap(({ text, leadIn, headings: columns, beside }) => {
    const sentences = splitSentences(text).flatMap(cutLong)
    const people = isStaffs ? ' staff' : isPupils && promises.test(leadIn || text) ? '. Pupils' : ''
    const headings = read(`${[title, ...headingTexts, ...columns].join('. ')}${people}`)
    const question = questionOf(headingTexts.at(-1))
    return sentences.map((quote, index) => {
      const ban = bannedBefore(quote, saidBefore(sentences, index, leadIn) || before, read, longest)
      const asked = askedBefore(quote, sentences[index - 1] ?? before)
      const about = ban || asked || question
      const askedTo = read(about).length
      // Only the first sentence of an item runs on from the lead-in; a later one starts afresh but keeps it near.
      const opening = [about, index === 0 ? leadIn : ''].filter(Boolean).join(' ')
      const whole = opening === '' ? quote : `${opening} ${quote}`
      const words = read(whole)
      const ownFrom = readWords(opening).length
      const around = (): Word[][] => {
        const told = sentences.slice(Math.max(0, index - mostBefore), index)
        return [...headingTexts, ...columns, above, placed.leadIns.at(-1) ?? '', beside, ...told]
          .filter(Boolean)
          .map(read)
      }
      return {
        clause: placed.clause.id,
        topics: placed.clause.topics,
        quote: withQuestion(quote, asked, text),
        text: whole,
        words,
        ownFrom,
        askedTo,
        takesBack: ban !== '',
        cues: once(() => withAnnounced(cuesFrom(words, askedTo), words.slice(0, ownFrom), askedTo)),
        antecedent: pointsBack(words, words.slice(ownFrom))
          ? read(sentences[index - 1] ?? headingTexts.at(-1) ?? '')
          : [],
        near: once(() => inTurn([words, ...around()])),
        headings,
        standsUnder: once(() => standsUnder({ words, askedTo, ownFrom, headings })),
      }
    })
  })
}

const promises = /^\W*(?:I|we|my)\b/i

/** A question commands and allows nothing: only its answer does. */
function cuesFrom(words: readonly Word[], from: number): Cue[] {
  if (from === 0) return findCues(words)
  return findCues(words.slice(from)).map((cue) => ({ ...cue, from: cue.from + from, to: cue.to + from }))
}

/** A lead-in that commands by no verb may still call its list rules or expectations. */
function withAnnounced(cues: readonly Cue[], opening: readonly Word[], askedTo: number): readonly Cue[] {
  if (cues.some(({ kind, to }) => to <= opening.length && kind !== 'limits' && kind !== 'possible')) return cues
  const cue = announcedList(opening.slice(askedTo))
  return cue ? [{ ...cue, from: cue.from + askedTo, to: cue.to + askedTo }, ...cues] : cues
}

/** Headings and neighbours are read for many passages: the same text gives the same words. */
function remembering(read: Read): Read {
  const known = new Map<string, Word[]>()
  return (text) => {
    const words = known.get(text) ?? read(text)
    known.set(text, words)
    return words
  }
}

/** Words one after another, each text in sentences of its own. */
function inTurn(texts: readonly (readonly Word[])[]): Word[] {
  let past = 0
  return texts.flatMap((words) => {
    const from = past
    past += (words.at(-1)?.sentence ?? -1) + 1
    return words.map((word) => ({ ...word, sentence: word.sentence + from }))
  })
}
