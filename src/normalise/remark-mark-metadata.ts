import type { Root, RootContent, Table } from 'mdast'
import { readMetadataLine } from '../model/metadata-line.ts'
import { plainText } from '../model/plain-text.ts'
import { endsAsSentence, hasSentenceVerb, wordCount } from '../model/sentence-shape.ts'
import { isPlain, layoutOf } from './block.ts'
import { isDateLine, metadataStrength } from './is-metadata-line.ts'
import type { Report } from './report.ts'

/** How near the end a line without a date must be to count. */
const tailLength = 12
const headLength = 40
/** A table of fields that was laid flat has at least so many names, each near the one before. */
const fewestNames = 3
const farthestName = 8
/** Nor has the value of the last name more lines than this. */
const mostValueLines = 4
/** A value of more words that ends as a sentence is none. */
const longestValue = 14

/** Mark lines and tables that speak about the document: who owns it, when it was approved, when its review is due. */
export function remarkMarkMetadata(_report: Report) {
  return (tree: Root): void => {
    const blocks = tree.children
    for (const node of flattenedTable(blocks)) layoutOf(node).role = 'metadata'
    for (const [at, node] of blocks.entries()) {
      if (isMetadata(node, at, blocks)) layoutOf(node).role = 'metadata'
    }
  }
}

/**
 * A table of fields that conversion laid flat: names and values on lines of their own, in turn. It ends at prose, at a
 * heading, or where a blank line or a few lines have come after its last name.
 */
function flattenedTable(blocks: readonly RootContent[]): RootContent[] {
  const head = blocks.slice(0, headLength * 2)
  const names = head.flatMap((node, at) => (isPlain(node) && isFieldName(plainText(node)) ? [at] : []))
  const [first] = names
  if (first === undefined) return []
  const goesOn = (from: number, to: number): boolean =>
    to - from <= farthestName && !head.slice(from + 1, to).some(isProse)
  const stop = names.findIndex((at, index) => index > 0 && !goesOn(names[index - 1] ?? 0, at))
  const run = stop < 0 ? names : names.slice(0, stop)
  const last = run.at(-1)
  if (run.length < fewestNames || last === undefined) return []
  let end = last + 1
  while (end <= last + mostValueLines && isValue(head[end], end === last + 1)) end += 1
  return head.slice(first, end).filter((node) => isPlain(node) && layoutOf(node).outline === undefined)
}

/** A paragraph of whole sentences is policy text, whatever stands above it. */
function isProse(node: RootContent): boolean {
  const text = plainText(node)
  return wordCount(text) > longestValue && endsAsSentence(text) && hasSentenceVerb(text)
}

function isValue(node: RootContent | undefined, isFirst: boolean): boolean {
  if (!node || !isPlain(node) || layoutOf(node).listed !== undefined) return false
  return isFirst ? !isProse(node) || layoutOf(node).gap === false : layoutOf(node).gap === false && !isProse(node)
}

/** The name of a field and nothing else. */
function isFieldName(text: string): boolean {
  const [part] = readMetadataLine(text)
  return part !== undefined && part.value === '' && text.length < 60
}

function isMetadata(node: RootContent, at: number, blocks: readonly RootContent[]): boolean {
  const isNearEdge = at < headLength || at >= blocks.length - tailLength
  if (node.type === 'table') return isNearEdge && isMetadataTable(node)
  if (!isPlain(node) || layoutOf(node).outline !== undefined) return false
  if (layoutOf(node).label !== undefined) return false
  const text = plainText(node)
  const strength = metadataStrength(text)
  if (strength === 2) return isNearEdge || isPlainField(text)
  const besideMetadata = [blocks[at - 1], blocks[at + 1]].some((other) => other && isKnown(other))
  if (strength === 1) return isNearEdge && (besideMetadata || at >= blocks.length - tailLength)
  return besideMetadata && isDateLine(text)
}

/** Between the head and the end of a document only a line with a mark between name and value is one (`Reviewed: May 2024`). */
function isPlainField(text: string): boolean {
  const [part] = readMetadataLine(text)
  if (!part || part.field === 'other' || part.field === 'changeNote') return false
  return /^\s*[:=–—-]/.test(text.slice(part.name.length)) || (/\b(?:by|on)\b/i.test(part.name) && wordCount(text) <= 12)
}

function isKnown(node: RootContent): boolean {
  const { role } = layoutOf(node)
  return (
    role === 'metadata' ||
    role === 'title' ||
    role === 'school' ||
    (isPlain(node) && metadataStrength(plainText(node)) > 0)
  )
}

/** Most rows name a field in their first cell, or the first row names one in each cell. */
function isMetadataTable(table: Table): boolean {
  const [head] = table.children
  const named = table.children.filter((row) => isField(plainText(row.children[0] ?? row)))
  if (named.length >= Math.max(1, table.children.length * 0.6)) return true
  const cells = head?.children ?? []
  return cells.length > 1 && cells.every((cell) => isField(plainText(cell)) || isDateLine(plainText(cell)))
}

function isField(text: string): boolean {
  return readMetadataLine(`${text.replace(/:$/, '')}:`).length > 0 && text.length < 80
}
