import { alignLines } from './align-lines.ts'

/** A block of a policy as it was read, in reading order. */
export interface ReadBlock {
  kind: 'heading' | 'clause'
  /** Of a heading from 1; of a clause 0 for a paragraph, from 1 for items. */
  depth: number
  form?: string
  quotation?: boolean
  /** With its number in front, as printed. */
  text: string
}

/** What a source line is: `H1`, `I2`, `P`, `+` … Several separated by `|` where any is right. */
export interface LineLabel {
  line: number
  label: string
  /** The first characters of the line. */
  start: string
}

/** All that was made of one document. */
export interface ReadStructure {
  blocks: readonly ReadBlock[]
  /** Title, school, dates: lines that speak about the document. */
  front: readonly string[]
  setAside: readonly string[]
}

export interface Score {
  /** 0 to 1; 1 where nothing was claimed. */
  precision: number
  /** 0 to 1; 1 where there was nothing to find. */
  recall: number
  f1: number
}

export interface StructureScore {
  /** Lines read as headings, their depth not counted. */
  headings: Score
  /** Where clauses and headings start. */
  boundaries: Score
  /** List items with the right depth. */
  depth: Score
  /** Headings with the right depth. */
  levels: Score
  /** Share of lines whose label is right. */
  kinds: number
  wrong: { line: number; label: string; read: string; start: string }[]
}

/** Starts are cut at about sixty characters. */
const cutStart = 55
/** Forms whose letter differs from `P` and `I`. */
const formLabels: Record<string, string> = { footnote: 'F', signature: 'S', reference: 'R' }

/**
 * Compare how a document was read with a label for each of its lines. A line and a block belong together when the block
 * starts with the line's first letters and digits.
 */
export function scoreStructure(read: ReadStructure, labels: readonly LineLabel[]): StructureScore {
  const { found, extra } = placeLines(read, labels)
  const rows = labels.map((row, at) => ({ ...row, options: row.label.split('|'), read: found[at] ?? '+' }))
  const right = rows.filter(
    ({ options, read: label }) => options.includes(label) || (label === 'M' && options.includes('T')),
  )
  return {
    headings: scoreKind(rows, extra, (label) => label.startsWith('H')),
    boundaries: scoreKind(rows, extra, isStart),
    depth: scoreExact(rows, extra, 'I'),
    levels: scoreExact(rows, extra, 'H'),
    kinds: rows.length === 0 ? 1 : right.length / rows.length,
    wrong: rows
      .filter((row) => !right.includes(row))
      .map(({ line, label, read: got, start }) => ({ line, label, read: got, start })),
  }
}

interface Row extends LineLabel {
  options: string[]
  read: string
}

/**
 * Lines and blocks are brought together in order; what is left is looked for among the front lines and what was set
 * aside, each piece of which answers for one line only.
 *
 * @returns The label each line was given, and the labels of blocks that start at no line.
 */
function placeLines(read: ReadStructure, labels: readonly LineLabel[]): { found: string[]; extra: string[] } {
  const blocks = read.blocks.map((block) => ({ key: keyOf(block.text), label: labelOf(block) }))
  const lines = labels.map(({ start }) => ({
    key: keyOf(start.replace(/^o\s+/, '')),
    isWhole: start.length < cutStart,
  }))
  const pairs = alignLines(
    lines,
    blocks.map(({ key }) => key),
  )
  const used = new Set(pairs.values())
  const places = placesOf(read)
  const found = labels.map(({ start }, at) => {
    const block = blocks[pairs.get(at) ?? -1]
    return block?.label ?? placeOf(places, start, lines[at]?.key ?? '')
  })
  return { found, extra: blocks.filter((_, at) => !used.has(at)).map(({ label }) => label) }
}

interface Places {
  front: string[]
  allFront: readonly string[]
  aside: { raw: string; key: string }[]
}

function placesOf(read: ReadStructure): Places {
  const allFront = read.front.map(keyOf)
  return { front: [...allFront], allFront, aside: read.setAside.map((text) => ({ raw: fold(text), key: keyOf(text) })) }
}

/** Where a line went that starts no block. */
function placeOf({ front, allFront, aside }: Places, start: string, key: string): string {
  if (key === '') return 'X'
  if (take(front, (text) => text === key)) return 'M'
  if (take(aside, ({ raw }) => isWhole(raw, start))) return 'X'
  if (allFront.some((text) => text.includes(key))) return 'M'
  return aside.some((piece) => piece.key.startsWith(key)) ? 'X' : '+'
}

/** A start may be cut; a line shorter than that is whole. */
function isWhole(raw: string, start: string): boolean {
  return start.length < cutStart ? raw === fold(start) : raw.startsWith(fold(start))
}

/** Take the first item that fits out of the list. @returns Whether there was one. */
function take<Item>(list: Item[], fits: (item: Item) => boolean): boolean {
  const at = list.findIndex(fits)
  if (at >= 0) list.splice(at, 1)
  return at >= 0
}

function fold(text: string): string {
  return text.replace(/[*_#\s]+/g, ' ').trim()
}

function labelOf({ kind, depth, form = '', quotation }: ReadBlock): string {
  if (kind === 'heading') return `H${depth}`
  if (quotation) return 'Q'
  return formLabels[form] ?? (depth === 0 ? 'P' : `I${depth}`)
}

/** Letters and digits only, tags of HTML and addresses behind a link's text left out. */
function keyOf(text: string): string {
  return text
    .replace(
      /<\/?(?:p|ul|ol|li|[abiu]|em|strong|br|div|span|su[bp]|table|tr|td|th|h[1-6])(?:\s[^<>]*)?>|<\/?\w*$/gi,
      ' ',
    )
    .replace(/\]\([^)]*\)?/g, ' ')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, 40)
}

function isStart(label: string): boolean {
  return /^[HPIFQSR]/.test(label)
}

/** Lines of a kind: right where any label allowed is of that kind, missed only where all are. */
function scoreKind(rows: readonly Row[], extra: readonly string[], is: (label: string) => boolean): Score {
  const claimed = rows.filter(({ read }) => is(read))
  const hits = claimed.filter(({ options }) => options.some(is)).length
  const missed = rows.filter(({ options, read }) => options.every(is) && !is(read)).length
  return scoreOf(hits, claimed.length + extra.filter(is).length, hits + missed)
}

function scoreExact(rows: readonly Row[], extra: readonly string[], letter: string): Score {
  const claimed = rows.filter(({ read }) => read.startsWith(letter))
  const hits = claimed.filter(({ options, read }) => options.includes(read)).length
  const missed = rows.filter(
    ({ options, read }) => options.every((option) => option.startsWith(letter)) && !options.includes(read),
  ).length
  return scoreOf(hits, claimed.length + extra.filter((label) => label.startsWith(letter)).length, hits + missed)
}

function scoreOf(hits: number, claimed: number, wanted: number): Score {
  const precision = claimed === 0 ? 1 : hits / claimed
  const recall = wanted === 0 ? 1 : hits / wanted
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}
