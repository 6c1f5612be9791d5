/**
 * The small language in which `content/taxonomy` and `content/questions` say which words signal a topic or an answer. Names of
 * lists of words have been written out: see `word-lists.ts`.
 *
 * | written | means |
 * |---|---|
 * | `share photo` | the words side by side, in any inflection ("shared photos"); "the", "their" and the like may stand between |
 * | `share\|post photo` | either word: outside brackets `\|` stands between the two words beside it and no more |
 * | `share\|(pass on) photo` | either, where one is several words |
 * | `(share\|pass on) photo` | inside brackets `\|` parts whole runs of words |
 * | `digital? photo` | a word that may be missing |
 * | `share ~ photo` | up to 3 other words between, within one sentence; `~8` up to 8 |
 * | `radicali*` | every word that starts so |
 * | `=leaving` | this form of the word only |
 * | `^to ensure` | at the start of the clause; `photos$` at its end |
 * | `photo & consent` | both, anywhere in the clause |
 * | `image ! reputation` | the first without the second |
 */
export interface Phrase {
  /** All of these must be found. */
  needed: Span[]
  /** None of these may be found. */
  absent: Span[]
}

export interface Span {
  atStart: boolean
  atEnd: boolean
  steps: Step[]
}

export interface Step {
  item: Item
  /** How many other words may stand before this item. */
  gap: number
  optional: boolean
}

export type Item =
  | { kind: 'word'; word: string; match: 'inflected' | 'beginning' | 'exact' }
  | { kind: 'either'; options: Step[][] }

/** Words that `~` alone lets stand between two others. */
const usualGap = 3

/**
 * Read a phrase.
 *
 * @throws {SyntaxError} Saying what is wrong, in words a school clerk can act on.
 */
export function parsePhrase(text: string): Phrase {
  const marks = text.match(/~\d*|[()|&!^$?]|=?[\p{L}\p{N}'’-]+\*?|\S/gu) ?? []
  const reader = readMarks(marks)
  const phrase: Phrase = { needed: [readSpan(reader)], absent: [] }
  for (let mark = reader.next(); mark !== undefined; mark = reader.next()) {
    if (mark === '&') phrase.needed.push(readSpan(reader))
    else if (mark === '!') phrase.absent.push(readSpan(reader))
    else throw new SyntaxError(`"${mark}" has no meaning at this place in a phrase`)
  }
  return phrase
}

interface MarkReader {
  peek(): string | undefined
  next(): string | undefined
  /** Pass over the next mark if it is this one. */
  take(mark: string): boolean
}

function readMarks(marks: readonly string[]): MarkReader {
  let at = 0
  return {
    peek: () => marks[at],
    next: () => marks[at++],
    take(mark) {
      if (marks[at] !== mark) return false
      at++
      return true
    },
  }
}

function readSpan(reader: MarkReader): Span {
  const atStart = reader.take('^')
  const steps = readSteps(reader)
  return { atStart, atEnd: reader.take('$'), steps }
}

/** @param inGroup Between brackets `|` parts whole runs of words; outside it parts single words. */
function readSteps(reader: MarkReader, inGroup = false): Step[] {
  const steps: Step[] = []
  let gap = 0
  for (let mark = reader.peek(); mark !== undefined && !'&!)|$'.includes(mark); mark = reader.peek()) {
    if (mark.startsWith('~')) {
      if (steps.length === 0) throw new SyntaxError('"~" needs a word before it')
      reader.next()
      gap = mark === '~' ? usualGap : Number(mark.slice(1))
      continue
    }
    steps.push({ item: inGroup ? readOption(reader) : readItem(reader), gap, optional: reader.take('?') })
    gap = 0
  }
  if (gap > 0) throw new SyntaxError('"~" needs a word after it')
  if (!steps.some((step) => !step.optional)) throw new SyntaxError('a phrase needs at least one word')
  return steps
}

function readItem(reader: MarkReader): Item {
  const items = [readOption(reader)]
  while (reader.take('|')) items.push(readOption(reader))
  const [only] = items
  if (items.length === 1 && only) return only
  return { kind: 'either', options: items.map((item) => [{ item, gap: 0, optional: false }]) }
}

function readOption(reader: MarkReader): Item {
  const mark = reader.next()
  if (mark === undefined) throw new SyntaxError('"|" needs a word after it')
  if (mark === '(') return readGroup(reader)
  if (!/^=?[\p{L}\p{N}'’-]+\*?$/u.test(mark))
    throw new SyntaxError(`"${mark}" has no meaning at this place in a phrase`)
  if (mark.startsWith('=')) return { kind: 'word', word: mark.slice(1), match: 'exact' }
  if (mark.endsWith('*')) return { kind: 'word', word: mark.slice(0, -1), match: 'beginning' }
  return { kind: 'word', word: mark, match: 'inflected' }
}

function readGroup(reader: MarkReader): Item {
  const options = [readSteps(reader, true)]
  while (reader.take('|')) options.push(readSteps(reader, true))
  if (!reader.take(')')) throw new SyntaxError('a "(" is not closed')
  return { kind: 'either', options }
}
