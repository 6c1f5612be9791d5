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
  /** Paragraphs of ours with a label that the reference does not have, or has too far away. */
  unmatched: number
  disagreements: { text: string; ours: string; theirs: string }[]
}

/** How far ahead in the reference a paragraph is looked for; boxes and notes stand in other places in other programs. */
const window = 80

/**
 * Compare list labels with those in a plain text that a word processor wrote, where a line is a label, a space and the words.
 *
 * Bullets agree with any other bullet, since programs draw the same sign with different characters; numbers must agree wholly.
 *
 * @param lines The reference, a paragraph (or a line of one) each, in reading order.
 */
export function scoreLabels(paragraphs: readonly LabelledText[], lines: readonly string[]): LabelScore {
  const score: LabelScore = { numbered: 0, agreed: 0, unmatched: 0, disagreements: [] }
  const reference = lines.map(fold)
  let from = 0
  for (const { label = '', text } of paragraphs) {
    const first = fold(text.split('\n').find((line) => line.trim() !== '') ?? '')
    if (first === '') continue
    const at = findLine(reference, first, from)
    if (at === -1) {
      if (label !== '') score.unmatched++
      continue
    }
    from = at + 1
    compare(score, first, fold(label), reference[at]?.slice(0, -first.length).trim() ?? '')
  }
  return score
}

function findLine(lines: readonly string[], text: string, from: number): number {
  for (let at = from; at < Math.min(lines.length, from + window); at++) {
    const line = lines[at] ?? ''
    if (line === text || (line.endsWith(` ${text}`) && isLabel(line.slice(0, -text.length).trim()))) return at
  }
  return -1
}

/** A label is one short word: what is longer is other words of the line. */
function isLabel(text: string): boolean {
  return text.length <= 24 && !/\s/.test(text)
}

function compare(score: LabelScore, text: string, ours: string, theirs: string): void {
  if (ours === '' && theirs === '') return
  score.numbered++
  if (ours === theirs || (isBullet(ours) && isBullet(theirs))) score.agreed++
  else score.disagreements.push({ text, ours, theirs })
}

function isBullet(label: string): boolean {
  return label !== '' && !/[\p{L}\p{N}]/u.test(label.replace(/^o$/, ''))
}

function fold(text: string): string {
  return text.replace(/[\ufeff\u00ad]/g, '').replace(/\s+/g, ' ').trim()
}
