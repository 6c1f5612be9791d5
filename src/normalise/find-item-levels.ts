import type { Paragraph, RootContent } from 'mdast'
import { type LabelReading, readLabelShape } from '../lines/label-shape.ts'
import { plainText } from '../model/plain-text.ts'
import type { Layout } from '../model/source-document.ts'
import { layoutOf } from './block.ts'
import { findNumberedClauses } from './find-numbered-clauses.ts'
import type { Report } from './report.ts'

/** Deeper lists are never meant; they are laid flat here so that no reader of the tree runs out of stack. */
const deepest = 12
/** How far ahead a list is looked for that goes on after a list inside it. */
const lookAhead = 60

/** Paragraphs without a label that may stand in a numbered list before it goes on. */
const mostBetween = 2

interface Level {
  reading: LabelReading
  /** Other ways to read the label, until the next one decides: `i)` is a letter before `j)`. */
  others: LabelReading[]
  position: number | undefined
}

/**
 * Say at which level each labelled paragraph stands in its list, from 0. Paragraphs with a number that is rooted in the
 * number of their heading, or that run through the whole document, are clauses and get none.
 */
export function findItemLevels(blocks: readonly RootContent[], report: Report): Map<Paragraph, number> {
  const clauses = findNumberedClauses(blocks)
  const levels = new Map<Paragraph, number>()
  let stack: Level[] = []
  let last: Paragraph | undefined
  for (const [at, node] of blocks.entries()) {
    const layout = layoutOf(node)
    if (node.type !== 'paragraph' || layout.label === undefined || layout.role !== undefined || clauses.has(node)) {
      stack = node.type === 'heading' || clauses.has(node) ? [] : interrupted(stack, layout)
      last = undefined
      continue
    }
    const before = last ? stack : []
    stack = place(stack, layout, { blocks, at, last })
    levels.set(node, Math.min(stack.length, deepest) - 1)
    reportJump(before, stack, layout, report)
    last = node
  }
  return levels
}

/** Numbers go on after a paragraph; bullets start anew, unless the paragraph stands inside the item. */
function interrupted(stack: readonly Level[], layout: Layout): Level[] {
  if (layout.inside) return [...stack]
  const lastNumber = stack.findLastIndex(({ reading }) => reading.ordinal > 0)
  return stack.slice(0, lastNumber + 1)
}

interface Around {
  blocks: readonly RootContent[]
  at: number
  /** The item right before, if nothing stands between. */
  last: Paragraph | undefined
}

/** @returns The open levels with the new item's on top. */
function place(stack: readonly Level[], layout: Layout, around: Around): Level[] {
  const readings = readLabelShape(layout.label ?? '')
  const position = positionOf(layout)
  for (let level = stack.length - 1; level >= 0; level -= 1) {
    const open = stack[level]
    const reading = open && readings.find((candidate) => continues(open, candidate, position))
    if (reading) return [...stack.slice(0, level), { reading, others: [], position: position ?? open.position }]
  }
  const reading = startOf(readings)
  const depth = around.last ? depthOfNew(stack, layout, around) : 0
  return [...stack.slice(0, depth), { reading, others: readings.filter((other) => other !== reading), position }]
}

/** The next label of a run, or the same bullet at the same place. */
function continues(open: Level, candidate: LabelReading, position: number | undefined): boolean {
  return [open.reading, ...open.others].some((reading) => {
    if (reading.family !== candidate.family) return false
    if (candidate.ordinal === 0) return isNear(open.position, position)
    return candidate.ordinal === reading.ordinal + 1 && prefixOf(candidate) === prefixOf(reading)
  })
}

function prefixOf({ path }: LabelReading): string {
  return path.slice(0, -1).join('.')
}

/** Where an item starts a list of its own: inside the item before it, or beside one of those still open. */
function depthOfNew(stack: readonly Level[], layout: Layout, { blocks, at, last }: Around): number {
  const top = stack.at(-1)
  const position = positionOf(layout)
  if (!top || !last) return 0
  if (position !== undefined && top.position !== undefined && !isNear(top.position, position)) {
    if (position > top.position) return stack.length
    return Math.max(
      0,
      stack.findIndex((open) => open.position !== undefined && open.position >= position - 0.5),
    )
  }
  if (/:\s*[-–]?\s*$/.test(plainText(last))) return stack.length
  // A blank line in a list without any starts another list.
  const isApart = layout.gap === true && layoutOf(last).gap === false && top.reading.ordinal === 0
  const isInside = (!isApart && nestsByKind(top, layout)) || resumes(stack, blocks, at)
  return isInside ? stack.length : stack.length - 1
}

/** A first roman number after letters, or a first letter after numbers, starts a list inside the item. */
function nestsByKind({ reading }: Level, { label = '' }: Layout): boolean {
  const first = readLabelShape(label).filter(({ ordinal }) => ordinal === 1)
  const kinds = first.map(({ family }) => family.split(' ')[0] ?? '')
  if (/^(?:alpha|ALPHA)/.test(reading.family)) return kinds.includes('roman')
  if (reading.ordinal === 0) return glyphRank(label) > glyphRank(reading.family.slice('bullet '.length))
  return reading.family.startsWith('decimal') && (kinds.includes('alpha') || kinds.includes('roman'))
}

/** Word processors draw the bullets of inner lists with other signs: dots, then dashes, then rings, then squares. */
function glyphRank(glyph: string): number {
  const rank = ['•·●\uf0b7∙', '-–—', 'o◦○', '▪■§\uf0a7▫'].findIndex((signs) => signs.includes(glyph))
  return glyph === '' || rank < 0 ? Number.NaN : rank
}

/** Does a list that is open now go on further down? Then what comes between stands inside it. */
function resumes(stack: readonly Level[], blocks: readonly RootContent[], from: number): boolean {
  const top = stack.at(-1)
  if (!top) return false
  const isBulletRun = top.reading.ordinal === 0
  let unlabelled = 0
  for (const node of blocks.slice(from + 1, from + lookAhead)) {
    const { label } = layoutOf(node)
    if (node.type !== 'paragraph') return false
    if (label === undefined && (isBulletRun || ++unlabelled > mostBetween)) return false
    if (label === undefined) continue
    const found = readLabelShape(label).some(
      ({ family, ordinal }) => family === top.reading.family && (isBulletRun || ordinal === top.reading.ordinal + 1),
    )
    if (found) return true
  }
  return false
}

/** A first label is read as the start of its run: `i)` as one, not as the ninth letter. */
function startOf(readings: readonly LabelReading[]): LabelReading {
  const [first] = readings
  return (
    readings.find(({ ordinal }) => ordinal === 1) ?? readings.at(-1) ?? first ?? { family: '', ordinal: 0, path: [] }
  )
}

/** Levels of a word processor weigh more than any indent. */
function positionOf({ level, indent }: Layout): number | undefined {
  return level === undefined ? indent : level * 1000
}

function isNear(a: number | undefined, b: number | undefined): boolean {
  if (a === undefined || b === undefined) return true
  return Math.abs(a - b) < 1 || (Math.min(a, b) > 8 && Math.abs(a - b) <= 2)
}

/** A number that neither starts a list nor follows the one before was mis-typed, or its neighbour got lost. */
function reportJump(
  before: readonly Level[],
  stack: readonly Level[],
  { label = '', line }: Layout,
  report: Report,
): void {
  const [last, top] = [before.at(-1), stack.at(-1)]
  if (!last || !top || last.reading.ordinal === 0 || top.reading.ordinal === 0 || stack.length > before.length) return
  const isNext = before.some((open) => continues(open, top.reading, undefined))
  if (isNext) return
  report.messages.push({
    text: `"${label}" does not follow the label before it; kept as printed.`,
    rule: 'label',
    ...(line && { line }),
  })
}
