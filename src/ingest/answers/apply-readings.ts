import { comparableText } from '../../editions/comparable-text.ts'
import type { Answer } from '../../model/answer.ts'
import type { Edition } from '../../model/edition.ts'
import type { Reading } from '../../model/reading.ts'
import { type FoundQuote, findQuote } from './find-quote.ts'

/**
 * Put people's readings in place of the software's answers.
 *
 * A reading holds while all its words are in the edition, in whatever clause. Where they have changed it is `stale`: the
 * answer stays only if the software agrees with it, and is else `unclear` with both quotes; so a prohibition that was
 * loosened is never shown as it was. A reading of silence holds for the edition it was made of, and for others as long as
 * the software finds silence too.
 */
export function applyReadings(
  answers: readonly Answer[],
  readings: readonly Reading[],
  edition: Pick<Edition, 'front' | 'body'>,
): Answer[] {
  const byQuestion = new Map(readings.map((reading) => [reading.question, reading]))
  return answers.map((answer) => {
    const reading = byQuestion.get(answer.question)
    return reading ? applyReading(answer, reading, edition) : answer
  })
}

function applyReading(answer: Answer, reading: Reading, { front, body }: Pick<Edition, 'front' | 'body'>): Answer {
  const checked = { by: reading.checkedBy, date: reading.date }
  if (reading.quotes.length === 0) {
    const holds = reading.edition === front.edition || answer.position === 'silent'
    return holds ? { ...answer, ...saying(reading), by: 'person', checked } : { ...stale(answer, reading, []), checked }
  }
  const inFront = (quote: string): boolean =>
    front.metadataLines.some((line) => comparableText(line).includes(comparableText(quote)))
  const inBody = reading.quotes.filter((quote) => !inFront(quote))
  const found = inBody.map((quote) => findQuote(quote, body))
  if (found.some(({ kind }) => kind !== 'exact')) return { ...stale(answer, reading, found), checked }
  return {
    ...answer,
    ...saying(reading),
    quotes: [...inBody, ...reading.quotes.filter(inFront)],
    clauses: clausesOf(found),
    by: 'person',
    checked,
  }
}

function saying({ position, force }: Reading): Pick<Answer, 'position' | 'force' | 'quotes' | 'clauses' | 'sure'> {
  return { position, force, quotes: [], clauses: [], sure: true }
}

function stale(answer: Answer, reading: Reading, found: readonly FoundQuote[]): Answer {
  if (answer.position === reading.position) return { ...answer, sure: false, by: 'stale' }
  const near = found.filter((quote) => quote.kind === 'near' && !answer.clauses.includes(quote.clause))
  return {
    ...answer,
    position: 'unclear',
    force: null,
    quotes: [...near.flatMap((quote) => (quote.kind === 'near' ? [quote.text] : [])), ...answer.quotes],
    clauses: [...clausesOf(near), ...answer.clauses],
    sure: false,
    by: 'stale',
  }
}

function clausesOf(found: readonly FoundQuote[]): string[] {
  return found.flatMap((quote) => (quote.kind === 'gone' ? [] : [quote.clause]))
}
