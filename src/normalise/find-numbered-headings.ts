import type { Paragraph, RootContent } from 'mdast'
import { type LabelReading, readLabelShape } from '../lines/label-shape.ts'
import { endsAsSentence, wordCount } from '../lines/sentence-shape.ts'
import { plainText } from '../model/plain-text.ts'
import { isPlain, layoutOf } from './block.ts'
import { headingLook } from './heading-candidate.ts'

/** So many runs of one kind may go on at once: headings, and lists that stand under them. */
const mostOpen = 8

/** The look of a block that the format marks as a heading. */
const marked = 3

interface Member {
  node: Paragraph
  before: RootContent | undefined
  reading: LabelReading
  look: number
  /** Text that is no member of the run stands between this one and the next. */
  hasBody: boolean
  /** What stands under it is prose. */
  hasProse: boolean
  /** The block before introduces a list: `Staff must:`. */
  isLed: boolean
  /** A sentence numbered one deeper stands under it: `6.7.1` under `6.7`. */
  isOverNumbered: boolean
}

/**
 * Find numbered headings. A run of numbers (`1.` `2.` `3.`, or `3.1` `3.2`) is judged as a whole: headings are short and
 * have text under them, items of a list are not or do not.
 */
export function findNumberedHeadings(blocks: readonly RootContent[]): Set<Paragraph> {
  const found = new Set<Paragraph>()
  for (const run of runsOf(blocks)) {
    const isRun = isHeadingRun(run)
    for (const member of run)
      if (standsOut(member) || (isRun && (member.look > 0 || isConsistent(member)))) found.add(member.node)
  }
  return found
}

/** A heading even among numbered paragraphs: the format marks it, the list of contents names it or deeper numbers go under it. */
function standsOut({ node, look, isOverNumbered }: Member): boolean {
  return look === marked || (look > 0 && (layoutOf(node).listed !== undefined || isOverNumbered))
}

function runsOf(blocks: readonly RootContent[]): Member[][] {
  const runs = new Map<string, Member[][]>()
  for (const [at, node] of blocks.entries()) {
    const reading = readingOf(node)
    if (!reading || node.type !== 'paragraph') continue
    const key = `${reading.family} ${reading.path.slice(0, -1).join('.')}`
    const open = runs.get(key) ?? []
    const member = {
      node,
      before: blocks[at - 1],
      reading,
      look: headingLook(node),
      hasBody: hasBody(blocks, at, reading),
      isOverNumbered: isOverNumbered(blocks[at + 1], reading),
      ...surroundings(blocks, at),
    }
    const run = runFor(open, member)
    if (run) run.push(member)
    else open.push([member])
    runs.set(key, open.slice(-mostOpen))
    if (open.length > mostOpen) runs.set(`${key} closed ${at}`, open.slice(0, -mostOpen))
  }
  return [...runs.values()].flat()
}

/**
 * The run this number is next in; else the latest it can stand in at all, since numbers get lost. After the list
 * `1.` `2.` under the heading `2. Use`, `3.` is of the run whose members it is like.
 */
function runFor(open: readonly Member[][], member: Member): Member[] | undefined {
  const { ordinal } = member.reading
  const lastOf = (run: Member[]): number => run.at(-1)?.reading.ordinal ?? 0
  if (ordinal <= 1) return undefined
  const fitting = open.filter((run) => lastOf(run) === ordinal - 1)
  // A list that has ended is not taken up again where another goes on.
  const going = fitting.filter((run) => run.at(-1)?.node === member.before || !endsList(run, run.length - 1))
  const next = going.length > 0 ? going : fitting
  const best = Math.max(...next.map((run) => likeness(run, member)))
  return next.findLast((run) => likeness(run, member) === best) ?? open.findLast((run) => lastOf(run) < ordinal)
}

/** In how many ways a block is like the last of a run: look, place and what stands under it. */
function likeness(run: readonly Member[], member: Member): number {
  const last = run.at(-1)
  if (!last) return 0
  const [own, other] = [layoutOf(member.node), layoutOf(last.node)]
  const alike = [
    member.look > 0 === last.look > 0,
    member.hasBody === last.hasBody,
    own.gap === other.gap,
    own.indent === other.indent,
    own.level === other.level,
    /^\p{Lu}/u.test(plainText(member.node)) === /^\p{Lu}/u.test(plainText(last.node)),
  ]
  return alike.filter(Boolean).length
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

function isOverNumbered(next: RootContent | undefined, { path }: LabelReading): boolean {
  const under = next && readingOf(next)
  if (path.length === 0 || under?.ordinal !== 1 || under.path.length !== path.length + 1) return false
  return path.every((part, at) => under.path[at] === part) && headingLook(next) === 0
}

function surroundings(blocks: readonly RootContent[], at: number): Pick<Member, 'hasProse' | 'isLed'> {
  const [before, after] = [blocks[at - 1], blocks[at + 1]]
  return {
    hasProse: isPlain(after) && layoutOf(after).label === undefined,
    isLed: isPlain(before) && layoutOf(before).outline === undefined && /:\s*$/.test(plainText(before)),
  }
}

function isHeadingRun(run: readonly Member[]): boolean {
  // A list with a lead-in is one, unless text stands under its members.
  if (run[0]?.isLed && run.filter(({ hasProse }) => hasProse).length < run.length * 0.8 && run.length > 1)
    return run.every(({ look }) => look === marked)
  const alike = run.filter(({ look }) => look > 0).length / run.length
  const withBody = run.filter((member, at) => member.hasBody && !endsList(run, at)).length / run.length
  const setApart = run.filter(({ look }) => look > 1).length / run.length
  if (run.length === 1) return setApart === 1 || (alike === 1 && withBody === 1)
  return alike >= 0.6 && (withBody >= 0.5 || setApart >= 0.8)
}

/** What stands under the last item of a list, right below the one before, is not its text. */
function endsList(run: readonly Member[], at: number): boolean {
  return at > 0 && at === run.length - 1 && run[at]?.before === run[at - 1]?.node
}

/** Among headings, one that reads like a sentence is a heading too, if it is short and has no full stop. */
function isConsistent({ node, reading }: Member): boolean {
  const text = plainText(node)
  // `Staff must:` gives its list what it says; `Uses of photographs include:` may stand over one.
  const leadsIn =
    /:$/.test(text) &&
    (reading.path.length !== 1 ||
      /(?:\b(?:must|should|shall|will|may|can|not|to|be|by|if|when|where|that)|,)\s*:$/i.test(text))
  return /^[^\p{L}]*\p{Lu}/u.test(text) && wordCount(text) <= 12 && !endsAsSentence(text) && !leadsIn
}
