import type { Paragraph, RootContent } from 'mdast'
import { type LabelReading, readLabelShape } from '../model/label-shape.ts'
import { plainText } from '../model/plain-text.ts'
import { endsAsSentence, wordCount } from '../model/sentence-shape.ts'
import { isPlain, layoutOf } from './block.ts'
import { headingLook } from './heading-candidate.ts'

/** So many runs of one kind may go on at once: headings, and lists that stand under them. */
const mostOpen = 8

/** The look of a block that the format marks as a heading. */
const marked = 3

interface Member {
  node: Paragraph
  reading: LabelReading
  look: number
  /** Text that is no member of the run stands between this one and the next. */
  hasBody: boolean
}

/**
 * Find numbered headings. A run of numbers (`1.` `2.` `3.`, or `3.1` `3.2`) is judged as a whole: headings are short and
 * have text under them, items of a list are not or do not.
 */
export function findNumberedHeadings(blocks: readonly RootContent[]): Set<Paragraph> {
  const found = new Set<Paragraph>()
  for (const run of runsOf(blocks)) {
    const isRun = isHeadingRun(run)
    // What the format marks as a heading is one even among numbered paragraphs.
    for (const { node, look } of run)
      if (look === marked || (isRun && (look > 0 || isConsistent(node)))) found.add(node)
  }
  return found
}

function runsOf(blocks: readonly RootContent[]): Member[][] {
  const runs = new Map<string, Member[][]>()
  for (const [at, node] of blocks.entries()) {
    const reading = readingOf(node)
    if (!reading || node.type !== 'paragraph') continue
    const key = `${reading.family} ${reading.path.slice(0, -1).join('.')}`
    const open = runs.get(key) ?? []
    const member = { node, reading, look: headingLook(node), hasBody: hasBody(blocks, at, reading) }
    const run = runFor(open, reading.ordinal)
    if (run) run.push(member)
    else open.push([member])
    runs.set(key, open.slice(-mostOpen))
    if (open.length > mostOpen) runs.set(`${key} closed ${at}`, open.slice(0, -mostOpen))
  }
  return [...runs.values()].flat()
}

/** The latest run this number is next in; else the latest it can stand in at all, since numbers get lost. */
function runFor(open: readonly Member[][], ordinal: number): Member[] | undefined {
  const lastOf = (run: Member[]): number => run.at(-1)?.reading.ordinal ?? 0
  if (ordinal <= 1) return undefined
  return open.findLast((run) => lastOf(run) === ordinal - 1) ?? open.findLast((run) => lastOf(run) < ordinal)
}

/** Only numbers and capital letters number headings. */
function readingOf(node: RootContent): LabelReading | undefined {
  const { label } = layoutOf(node)
  if (!isPlain(node) || label === undefined || label.startsWith('(')) return undefined
  return readLabelShape(label).find(({ family }) => /^(?:decimal|ALPHA|ROMAN)/.test(family))
}

function hasBody(blocks: readonly RootContent[], at: number, reading: LabelReading): boolean {
  const next = blocks[at + 1]
  if (!next) return false
  const { label } = layoutOf(next)
  if (label === undefined) return true
  return !readLabelShape(label).some(({ family }) => family === reading.family)
}

function isHeadingRun(run: readonly Member[]): boolean {
  const alike = run.filter(({ look }) => look > 0).length / run.length
  const withBody = run.filter(({ hasBody: body }) => body).length / run.length
  const setApart = run.filter(({ look }) => look > 1).length / run.length
  if (run.length === 1) return setApart === 1 || (alike === 1 && withBody === 1)
  return alike >= 0.6 && (withBody >= 0.5 || setApart >= 0.8)
}

/** Among headings, one that reads like a sentence is a heading too, if it is short and has no full stop. */
function isConsistent(node: Paragraph): boolean {
  const text = plainText(node)
  return /^[^\p{L}]*\p{Lu}/u.test(text) && wordCount(text) <= 12 && !endsAsSentence(text) && !/:$/.test(text)
}
