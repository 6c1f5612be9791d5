import { isBullet } from '../../lines/label-shape.ts'
import { readPrintedLabel } from '../../lines/printed-label.ts'
import { lineText } from './line-text.ts'
import type { Run } from './page-content.ts'

/**
 * Gaps that make what stands before them a label, as parts of the type size. A word needs a wider one, because the spaces of
 * justified text stretch; the words of one letter (a, A, I) the widest.
 */
const gaps = { marked: 0.55, number: 0.75, letters: 1, word: 1.3 }

/** What may be a label when a clear gap follows it, though it looks like a word: `a`, `iv`, `12`, `B`. */
const bare = /^(?:\d{1,3}|[a-zA-Z]|[a-z]{2}|[ivxl]{1,6}|[IVXL]{1,5})$/
/** A number of several parts set in a run of its own is a label however close its text. */
const number = /^\d{1,2}(?:\.\d{1,2})+\.?$/
const doubleLetter = /^([a-z])\1$/

/**
 * Take the list mark or number off the front of a line.
 *
 * @param runs Runs of one line, left to right. `text` is empty for a label that stands alone.
 */
export function splitLabel(runs: Run[]): { label?: { text: string; runs: Run[] }; text: Run[] } {
  const spaced = spacedLabel(runs)
  if (spaced > 0)
    return { label: { text: lineText(runs.slice(0, spaced)), runs: runs.slice(0, spaced) }, text: runs.slice(spaced) }
  const found = readPrintedLabel(lineText(runs))
  const isTaken = found !== null && found.mark === '' && isTrusted(found, runs)
  return isTaken ? cutAfter(runs, found.label) : { text: runs }
}

/** @returns How many of the first runs are a label with a clear gap after it; 0 for none. */
function spacedLabel(runs: readonly Run[]): number {
  for (let count = 1; count <= Math.min(4, runs.length); count++) {
    const last = runs[count - 1] as Run
    const next = runs[count]
    const text = lineText(runs.slice(0, count))
    if (text.length > 12) return 0
    const gap = next ? next.x - last.right : Number.POSITIVE_INFINITY
    if (next && gap > 0 && number.test(text) && /^\p{Lu}/u.test(next.text)) return count
    if (gap > gapFor(text) * last.size && isLabel(text, next !== undefined)) return count
  }
  return 0
}

function gapFor(text: string): number {
  if (/^[aAI]$/.test(text)) return gaps.word
  if (/^\d+$/.test(text)) return gaps.number
  return bare.test(text) ? gaps.letters : gaps.marked
}

function isLabel(text: string, followed: boolean): boolean {
  if (bare.test(text)) return followed && (text.length !== 2 || /^[ivxl\d]+$/i.test(text) || doubleLetter.test(text))
  const found = readPrintedLabel(`${text} Words`)
  return found !== null && found.mark === '' && found.rest === 'Words'
}

/** A number without a mark after it is trusted in a line that is bold throughout: the number of a heading. */
function isTrusted(
  { label, sure, rest }: { label: string; sure: boolean; rest: string },
  runs: readonly Run[],
): boolean {
  if (sure) return isBullet(label) ? label !== 'o' && (rest !== '' || /[^-–—*+]/.test(label)) : true
  if (/^[a-z]\.$|^[ivx]{2,5}\.$/.test(label)) return true
  return /^\d{1,2}$/.test(label) && runs.every((run) => run.bold)
}

/** Cut runs where a label at their front ends; a run that holds the end is cut in two. */
function cutAfter(runs: readonly Run[], label: string): { label?: { text: string; runs: Run[] }; text: Run[] } {
  const front: Run[] = []
  const rest = [...runs]
  for (let left = label.replace(/\s/g, ''); left !== ''; ) {
    const run = rest.shift()
    if (!run) return { text: [...runs] }
    const bareText = run.text.replace(/\s/g, '')
    if (bareText.length <= left.length) {
      front.push(run)
      left = left.slice(bareText.length)
      continue
    }
    const [before, after] = cutRun(run, left.length)
    front.push(before)
    rest.unshift(after)
    left = ''
  }
  return { label: { text: label, runs: front }, text: rest }
}

function cutRun(run: Run, letters: number): [Run, Run] {
  let at = 0
  for (let seen = 0; seen < letters; at++) if (/\S/.test(run.text[at] ?? '')) seen++
  const letter = (run.right - run.x) / run.text.length
  const tail = run.text.slice(at)
  const start = at + tail.length - tail.trimStart().length
  return [
    { ...run, text: run.text.slice(0, at), right: run.x + at * letter },
    {
      ...run,
      text: tail.trim(),
      x: run.x + start * letter,
      spaceBefore: true,
      index: run.index + at / (run.text.length + 1),
    },
  ]
}
