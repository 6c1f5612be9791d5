import type { Root, RootContent, Table } from 'mdast'
import { readMetadataLine } from '../model/metadata-line.ts'
import { plainText } from '../model/plain-text.ts'
import { isPlain, layoutOf } from './block.ts'
import { isDateLine, metadataStrength } from './is-metadata-line.ts'
import type { Report } from './report.ts'

/** How near the end a line without a date must be to count. */
const tailLength = 12
const headLength = 40
/** A table of fields that was laid flat has at least so many names, each near the one before. */
const fewestNames = 3
const farthestName = 8

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
 * A table of fields that conversion laid flat: names and values on lines of their own, in turn. It ends where the first
 * numbered heading or a blank line after its last field comes.
 */
function flattenedTable(blocks: readonly RootContent[]): RootContent[] {
  const head = blocks.slice(0, headLength * 2)
  const names = head.flatMap((node, at) => (isPlain(node) && isFieldName(plainText(node)) ? [at] : []))
  const [first] = names
  const last = names.findLast((at, index) => index === 0 || at - (names[index - 1] ?? 0) <= farthestName)
  if (names.length < fewestNames || first === undefined || last === undefined) return []
  let end = last + 1
  while (end < head.length && (end === last + 1 || layoutOf(head[end] as RootContent).gap === false)) end += 1
  return head.slice(first, end).filter((node) => isPlain(node) && layoutOf(node).outline === undefined)
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
  if (strength === 2) return true
  const besideMetadata = [blocks[at - 1], blocks[at + 1]].some((other) => other && isKnown(other))
  if (strength === 1) return isNearEdge && (besideMetadata || at >= blocks.length - tailLength)
  return besideMetadata && isDateLine(text)
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
