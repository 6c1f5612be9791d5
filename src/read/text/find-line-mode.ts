import { readPrintedLabel } from '../../lines/printed-label.ts'
import type { Line } from './split-lines.ts'

/**
 * How the lines of a text make paragraphs: each line is one (`lines`), lines are wrapped at a width (`wrapped`), or
 * everything between two blank lines is one (`blocks`).
 */
export interface LineMode {
  kind: 'lines' | 'wrapped' | 'blocks'
  /** Right edge in columns that full lines reach; 0 where lines are not wrapped. */
  width: number
}

/** Share of lines that must go on in lower case before a text counts as wrapped. */
const wrappedShare = 0.2
/** Share of these lines that must be full: the items of lists in lower case end where they end. */
const fullShare = 0.5
/** No page is wider than this; longer lines are whole paragraphs. */
const widestPage = 190

/** @param markup The text is known to be Markdown or reStructuredText, whose paragraphs end at blank lines. */
export function findLineMode(lines: readonly Line[], markup: boolean): LineMode {
  const pairs = lines.flatMap((line, at) => {
    const next = lines[at + 1]
    return next && !next.gap && !startsBlock(next.text) && !/^#|:$/.test(line.text) ? [{ line, next }] : []
  })
  const goingOn = pairs.filter(({ next }) => /^[\p{Ll}(]/u.test(next.text))
  if (markup && isSentenceALine(pairs)) return { kind: 'blocks', width: 0 }
  if (goingOn.length < 2 || goingOn.length < pairs.length * wrappedShare) return { kind: 'lines', width: 0 }
  if (markup) return { kind: 'blocks', width: 0 }
  const width = quantile(
    goingOn.map(({ line }) => line.indent + line.text.length),
    0.9,
  )
  // No line of a wrapped text is longer than the page is wide.
  const edge = Math.min(widestPage, width * 1.25)
  const long = lines.filter(({ indent, text }) => indent + text.length > edge).length
  const full = goingOn.filter((pair) => isFull(pair, width)).length
  if (width > widestPage || long > lines.length * 0.1 || full < goingOn.length * fullShare)
    return { kind: 'lines', width: 0 }
  return { kind: 'wrapped', width }
}

/** So many lines of Markdown that are a sentence each, nearly all of them, are sentences of paragraphs. */
const fewestSentences = 5
const sentenceShare = 0.85

/** Writers of Markdown put every sentence of a paragraph on a line of its own; pasted paragraphs have several sentences. */
function isSentenceALine(pairs: readonly { line: Line; next: Line }[]): boolean {
  const single = pairs.filter(
    ({ line: { text } }) => /^\p{Lu}.*[.?!:)]$/u.test(text) && !/[.?!]['"’”)]*\s+\p{Lu}/u.test(text),
  )
  return single.length >= fewestSentences && single.length >= pairs.length * sentenceShare
}

/** The first word of the next line would not have fitted. */
function isFull({ line, next }: { line: Line; next: Line }, width: number): boolean {
  return line.indent + line.text.length + 1 + (/^\S+/.exec(next.text)?.[0].length ?? 0) > width * 0.85
}

function startsBlock(text: string): boolean {
  return /^[#>|<]/.test(text) || readPrintedLabel(text)?.sure === true
}

function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
