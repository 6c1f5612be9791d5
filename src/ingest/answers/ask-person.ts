import type { Answer } from '../../model/answer.ts'
import { type Force, forces } from '../../model/clause.ts'
import type { Edition } from '../../model/edition.ts'
import type { Question } from '../../model/question.ts'
import type { Reading } from '../../model/reading.ts'
import { findQuote } from './find-quote.ts'

/** Where the person sits: lines out, answers in. */
export interface Terminal {
  say(text: string): void
  /** @returns What was typed, or null at the end of input. */
  ask(prompt: string): Promise<string | null>
}

export interface AskOptions {
  edition: Pick<Edition, 'front' | 'body'>
  questions: readonly Question[]
  answers: readonly Answer[]
  /** The role under which the readings are kept. */
  checkedBy: string
  /** `YYYY-MM-DD`. */
  date: string
  /** The one question to ask, however sure its answer is; left out, all that are unsure. */
  only?: string
}

/**
 * Walk a person through the answers that nobody can be sure of: those the software is unsure of, and readings whose
 * words have changed; or through the one answer that is named.
 *
 * @returns The readings given; what was passed over is not among them.
 */
export async function askPerson(terminal: Terminal, options: AskOptions): Promise<Reading[]> {
  const unsure = options.answers.filter((answer) => isAsked(answer, options.only))
  if (unsure.length === 0) terminal.say('No answer of this policy is unsure. To check one, name it with --question ID.')
  const readings: Reading[] = []
  for (const [index, answer] of unsure.entries()) {
    const question = options.questions.find(({ id }) => id === answer.question)
    if (!question) continue
    terminal.say(describe(question, answer, `${index + 1} of ${unsure.length}`))
    const position = await askPosition(terminal, question)
    if (position === 'stop') break
    if (position === null) continue
    const quotes = position === 'silent' ? [] : await askQuotes(terminal, answer, options.edition)
    if (quotes === null) continue
    const force = position === 'silent' ? null : await askForce(terminal, answer.force)
    const { checkedBy, date, edition } = options
    readings.push({ question: question.id, edition: edition.front.edition, position, force, quotes, checkedBy, date })
  }
  return readings
}

function isAsked({ question, by, sure }: Answer, only: string | undefined): boolean {
  if (only !== undefined) return question === only
  return by === 'stale' || (by === 'software' && !sure)
}

function describe({ question, counts, nearMisses }: Question, answer: Answer, count: string): string {
  const quotes = answer.quotes.map((quote, index) => `  ${index + 1}. "${quote}"`)
  const found = quotes.length > 0 ? ['The software found:', ...quotes] : ['The software found nothing.']
  const not = nearMisses.map((miss) => `  not: ${miss}`)
  return ['', `${count}: ${question}`, `  counts: ${counts}`, ...not, `It says: ${answer.position}`, ...found].join(
    '\n',
  )
}

async function askPosition(terminal: Terminal, { positions }: Question): Promise<string | null> {
  const list = positions.map((position, index) => `${index + 1} ${position}`).join(', ')
  for (;;) {
    const typed = await terminal.ask(`What does the policy say? ${list}; Enter to pass, q to stop: `)
    if (typed === null || typed.trim() === 'q') return 'stop'
    if (typed.trim() === '') return null
    const position = positions[Number(typed) - 1] ?? positions.find((name) => name === typed.trim())
    if (position !== undefined) return position
    terminal.say(`"${typed}" is none of them.`)
  }
}

/** Ask for the numbers of quotes shown, or for words of the policy. @returns Null when passed over. */
async function askQuotes(
  terminal: Terminal,
  answer: Answer,
  { body, front }: AskOptions['edition'],
): Promise<string[] | null> {
  for (;;) {
    const typed = (await terminal.ask('Which words say so? Numbers from the list, or paste the words: '))?.trim() ?? ''
    if (typed === '') return null
    if (/^\d+(?:[ ,]+\d+)*$/.test(typed)) {
      const quotes = typed.split(/[ ,]+/).flatMap((number) => answer.quotes[Number(number) - 1] ?? [])
      if (quotes.length > 0) return quotes
    } else if (findQuote(typed, body).kind === 'exact' || front.metadataLines.some((line) => line.includes(typed))) {
      return [typed]
    }
    terminal.say('These words are not in the policy. Copy them exactly as they stand there.')
  }
}

async function askForce(terminal: Terminal, usual: Force | null): Promise<Force | null> {
  const shown = usual === null ? '' : ` [${usual}]`
  const typed = (await terminal.ask(`How strong is the wording? ${forces.join(', ')}${shown}: `))?.trim() ?? ''
  return forces.find((force) => force === typed) ?? usual
}
