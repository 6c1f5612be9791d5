import { isCapitals } from '../../lines/sentence-shape.ts'
import type { Finding } from '../../model/finding.ts'
import { plainText } from '../../model/plain-text.ts'
import { found, type Spot, sentenceWith } from '../found.ts'
import type { ReadClause, Reviewed } from '../reviewed.ts'

/** Two capitals or more, with a plural's `s`: `LADO`, `DSLs`, `DfE`. */
const abbreviation = /(?<![\p{L}\p{N}])(?:\p{Lu}{2,6}|\p{Lu}\p{Ll}\p{Lu}{1,2})(?=s?(?![\p{L}\p{N}]|\.\p{L}))/gu

/** Web and e-mail addresses. */
const address = /\S+@\S+|\b(?:https?:|www\.)\S+/gi

const roman = /^[IVX]+$/

/** Abbreviations that the policy never writes out. */
export function checkAbbreviations(reviewed: Reviewed): Finding[] {
  const known = new Set(reviewed.words.known)
  // Tables print words in capitals to set them apart.
  const sentences = reviewed.prose.filter(({ clause }) => clause.form !== 'table')
  const uses = Map.groupBy(sentences.flatMap(abbreviationsIn), ({ quote }) => quote)
  const text = wholeText(reviewed)
  return [...uses]
    .filter(([short]) => !known.has(short) && !roman.test(short) && !isWrittenOut(short, text, reviewed))
    .map(([short, spots]) => describe(short, spots, reviewed))
}

/** Words all in capitals are shouted, not abbreviated. */
function abbreviationsIn(clause: ReadClause): Spot[] {
  return clause.sentences
    .filter((sentence) => !isCapitals(sentence))
    .flatMap((sentence) => [...withoutShouting(sentence.replace(address, ' ')).matchAll(abbreviation)])
    .map(([quote]) => ({ clause, quote }))
}

/** Three words in capitals one after another, or more. */
function withoutShouting(sentence: string): string {
  return sentence.replace(/\p{Lu}{2,}(?:[\s,]+\p{Lu}{2,}){2,}/gu, ' ')
}

function wholeText({ front, clauses }: Reviewed): string {
  const headings = clauses.flatMap(({ sections }) => sections.map(({ heading }) => plainText(heading)))
  return [...front.metadataLines, ...new Set(headings), ...clauses.map(({ text }) => text)].join('\n')
}

function isWrittenOut(short: string, text: string, { glossary }: Reviewed): boolean {
  const long = writtenOut(short, glossary)
  if (long !== undefined && text.toLowerCase().includes(long.toLowerCase())) return true
  const between = '[\\s&,/-]+(?:(?:and|of|for|the|in|to|on)\\s+)*'
  const words = [...short].map((letter) => `${letter}[\\p{L}’'-]*`).join(between)
  const anyCase = [...short].map((letter) => `[${letter}${letter.toLowerCase()}][\\p{L}’'-]*`).join(between)
  return new RegExp(
    `(?<!\\p{L})(?:${words}(?!\\p{L})|${anyCase}\\s+\\(${short}s?\\)|${short}s?\\s+\\(${anyCase})`,
    'u',
  ).test(text)
}

/** The glossary's own words for an abbreviation; undefined where it has none. */
function writtenOut(short: string, glossary: Reviewed['glossary']): string | undefined {
  return glossary.find((term) => term.short === short || term.written.includes(short))?.long
}

function describe(short: string, spots: Spot[], { glossary }: Reviewed): Finding {
  const long = writtenOut(short, glossary)
  const fix = long ? `At its first use write “${long} (${short})”.` : 'Write it out at its first use.'
  const said = {
    rule: 'undefined-acronym',
    severity: 'warning',
    message: `${short} is never written out.`,
    fix,
  } as const
  return found(
    said,
    spots.slice(0, 1).map(({ clause }) => ({ clause, quote: sentenceWith(clause, short) })),
  )
}
