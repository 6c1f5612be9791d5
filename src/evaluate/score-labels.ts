import { diffArrays } from 'diff'

/** A paragraph as we read it. */
export interface LabelledText {
  /** Number or bullet in front; absent where there is none. */
  label?: string | undefined
  text: string
}

export interface LabelScore {
  /** Paragraphs found in both that have a label in either. */
  numbered: number
  agreed: number
  /** Paragraphs of ours with a label whose words the reference does not have in that place. */
  unmatched: number
  disagreements: { text: string; ours: string; theirs: string }[]
}

/**
 * Compare list labels with those in a plain text that a word processor wrote, where a line is a label, a space and the words.
 *
 * Bullets agree with any other bullet, since programs draw the same sign with different characters; numbers must agree wholly. Paragraphs
 * are brought together as in a file comparison (Myers), by their letters alone, since note numbers stand in the text of some programs.
 *
 * @param lines The reference, a paragraph (or a line of one) each, in reading order.
 */
export function scoreLabels(paragraphs: readonly LabelledText[], lines: readonly string[]): LabelScore {
  const ours = paragraphs
    .map(({ label = '', text }) => ({ label: fold(label), text: firstLine(text) }))
    .filter(({ text }) => hasWords(text))
  const theirs = lines.map(fold).filter(hasWords)
  const score: LabelScore = { numbered: 0, agreed: 0, unmatched: 0, disagreements: [] }
  const matched = new Set<number>()
  for (const [at, line] of align(
    ours.map(({ text }) => text),
    theirs,
  )) {
    matched.add(at)
    const paragraph = ours[at]
    if (paragraph !== undefined)
      compare(score, paragraph.text, paragraph.label, labelOf(theirs[line] ?? '', paragraph.text))
  }
  score.unmatched = ours.filter(({ label }, at) => label !== '' && !matched.has(at)).length
  return score
}

/** @returns Pairs of places that belong together, in order. */
function align(ours: readonly string[], theirs: readonly string[]): [number, number][] {
  const pairs: [number, number][] = []
  let [at, line] = [0, 0]
  for (const { added, removed, count } of diffArrays([...ours], [...theirs], {
    comparator: (text, other) => belong(text, other),
  })) {
    for (let step = 0; !added && !removed && step < count; step++) pairs.push([at + step, line + step])
    if (!added) at += count
    if (!removed) line += count
  }
  return pairs
}

/** The line is the paragraph, or the paragraph with one word in front, or ends in its letters where they are many. */
function belong(text: string, line: string): boolean {
  if (line.endsWith(` ${text}`) && !line.slice(0, -text.length).trim().includes(' ')) return true
  const [words, whole] = [letters(text), letters(line)]
  return whole === words || (whole.endsWith(words) && whole.length - words.length <= 6 && words.length > 6)
}

function labelOf(line: string, text: string): string {
  const start = line.indexOf(text.slice(0, 20))
  return line.slice(0, Math.max(0, start === -1 ? line.indexOf(text.split(' ')[0] ?? '') : start)).trim()
}

function compare(score: LabelScore, text: string, ours: string, theirs: string): void {
  if (ours === '' && theirs === '') return
  score.numbered++
  if (ours === theirs || (isBullet(ours) && isBullet(theirs))) score.agreed++
  else score.disagreements.push({ text, ours, theirs })
}

function isBullet(label: string): boolean {
  return label !== '' && (label === 'o' || !/[\p{L}\p{N}]/u.test(label))
}

function firstLine(text: string): string {
  return fold(text.split('\n').find((line) => line.trim() !== '') ?? '')
}

function fold(text: string): string {
  return text
    .replace(/[\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function letters(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}]+/gu, '')
}

function hasWords(text: string): boolean {
  return letters(text).length > 1
}
