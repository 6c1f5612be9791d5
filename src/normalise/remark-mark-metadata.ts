import type { Root, RootContent, Table } from 'mdast'
import { isColumnHeads } from '../lines/column-heads.ts'
import { readFieldName, readMetadataLine } from '../lines/metadata-line.ts'
import { hasSentenceVerb, wordCount } from '../lines/sentence-shape.ts'
import { namesNumberedPart } from '../lines/title-words.ts'
import { plainText } from '../model/plain-text.ts'
import { isPlain, layoutOf } from './block.ts'
import { isProse } from './heading-place.ts'
import { isDateLine, metadataStrength } from './is-metadata-line.ts'

/** How near the end a line without a date must be to count. */
const tailLength = 12
const headLength = 40
/** So many fields in a row make a list of fields. */
const fewestItems = 2

/** Mark lines and tables that speak about the document: who owns it, when it was approved, when its review is due. */
export function remarkMarkMetadata() {
  return (tree: Root): void => {
    const blocks = tree.children
    for (const [at, node] of blocks.entries()) {
      if (isMetadata(node, at, blocks)) layoutOf(node).role = 'metadata'
    }
    for (const [at, node] of blocks.entries()) {
      if (isTitleOfFields(node, blocks[at + 1])) layoutOf(node).role = 'metadata'
    }
  }
}

/** `Version control` right above fields says no more than they do. */
function isTitleOfFields(node: RootContent, next: RootContent | undefined): boolean {
  if (!isPlain(node) || !next || layoutOf(next).role !== 'metadata') return false
  return readFieldName(plainText(node))?.isTitle === true
}

function isMetadata(node: RootContent, at: number, blocks: readonly RootContent[]): boolean {
  const isNearEdge = at < headLength || at >= blocks.length - tailLength
  if (node.type === 'table') return isNearEdge && isMetadataTable(node)
  if (!isPlain(node) || layoutOf(node).outline !== undefined) return false
  if (layoutOf(node).label !== undefined) return at < headLength && isListedField(node, at, blocks)
  const text = plainText(node)
  // `Review:` over a sentence is a heading.
  if (/:$/.test(text) && readFieldName(text) !== null && isProse(blocks[at + 1])) return false
  const strength = metadataStrength(text)
  if (strength === 2) return isNearEdge || isPlainField(text)
  const besideMetadata = [blocks[at - 1], blocks[at + 1]].some((other) => other && isKnown(other))
  if (strength === 1) return isNearEdge && (besideMetadata || at >= blocks.length - tailLength)
  if (at < headLength && isFieldShaped(text) && (isRightUnderField(at, blocks) || isAmongFields(at, blocks)))
    return true
  return besideMetadata && isDateLine(text)
}

const longestField = { name: 5, value: 12 }

/** `Link Governor: Mrs E Example`: a name and a value, no sentence. */
function isFieldShaped(text: string): boolean {
  const [, name = '', value = ''] = /^(\p{Lu}[^:.;?!]{1,40}):\s+(\S[^:?!]*[^.:;?!])$/u.exec(text) ?? []
  const isShort = wordCount(name) <= longestField.name && wordCount(value) <= longestField.value
  return value !== '' && !namesNumberedPart(text) && isShort && !hasSentenceVerb(text)
}

/** The last of the fields, without a blank line before it. */
function isRightUnderField(at: number, blocks: readonly RootContent[]): boolean {
  const [before, node] = [blocks[at - 1], blocks[at]]
  return (
    before !== undefined && node !== undefined && layoutOf(before).role === 'metadata' && layoutOf(node).gap === false
  )
}

/** Fields of which nothing is known are fields all the same where known ones stand before and after them. */
function isAmongFields(at: number, blocks: readonly RootContent[]): boolean {
  const reachesField = (step: 1 | -1): boolean => {
    let other = at + step
    while (isUnknownField(blocks[other])) other += step
    const node = blocks[other]
    if (!node || layoutOf(node).role === 'metadata') return node !== undefined
    return isPlain(node) && layoutOf(node).label === undefined && metadataStrength(plainText(node)) > 0
  }
  return reachesField(-1) && reachesField(1)
}

function isUnknownField(node: RootContent | undefined): boolean {
  if (!isPlain(node) || layoutOf(node).label !== undefined) return false
  return metadataStrength(plainText(node)) === 0 && isFieldShaped(plainText(node))
}

/** One of several items which are all fields: `• Date approved - May 2024`. */
function isListedField(node: RootContent, at: number, blocks: readonly RootContent[]): boolean {
  const isField = (other: RootContent | undefined): boolean =>
    other !== undefined && layoutOf(other).label === layoutOf(node).label && metadataStrength(plainText(other)) > 0
  let [first, last] = [at, at]
  while (isField(blocks[first - 1])) first -= 1
  while (isField(blocks[last + 1])) last += 1
  if (!isField(node) || last - first + 1 < fewestItems) return false
  return blocks.slice(first, last + 1).some((other) => metadataStrength(plainText(other)) === 2)
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
  if (isColumnHeads(cells.map((cell) => plainText(cell)).join(' '))) return true
  return cells.length > 1 && cells.every((cell) => isField(plainText(cell)) || isDateLine(plainText(cell)))
}

function isField(text: string): boolean {
  return readMetadataLine(`${text.replace(/:$/, '')}:`).length > 0 && text.length < 80
}
