import type { RootContent } from 'mdast'
import { isBullet } from '../lines/label-shape.ts'
import { isDatedField } from '../lines/metadata-field.ts'
import { readFieldName } from '../lines/metadata-line.ts'
import { endsAsSentence, hasSentenceVerb, wordCount } from '../lines/sentence-shape.ts'
import { namesNumberedPart } from '../lines/title-words.ts'
import { plainText } from '../model/plain-text.ts'
import { isPlain, layoutOf } from './block.ts'
import { hasDate, metadataStrength } from './is-metadata-line.ts'

/** The fields stand above the text. */
const headLength = 80
/** There are at least so many names, each near the one before. */
const fewestNames = 3
const farthestName = 8
/** Nor has the value of the last name more lines than this. */
const mostValueLines = 4
/** A value of more words that ends as a sentence is none. */
const longestValue = 14

/**
 * Find a table of fields that conversion laid flat: names and values on lines of their own, in turn, or first all names
 * of the columns and then the rows. It ends at prose, at a heading, or where a blank line or a few lines have come after
 * its last name.
 */
export function findFlattenedFields(blocks: readonly RootContent[]): RootContent[] {
  const head = blocks.slice(0, headLength)
  const run = firstRun(head)
  const [first, last] = [run[0], run.at(-1)]
  if (!isEnough(head, run) || first === undefined || last === undefined) return []
  const columns = columnsAt(head, run)
  const end = columns > 1 ? endOfRows(head, last + 1, columns) : endOfValue(head, last + 1)
  return head.slice(first, end).filter((node) => isPlain(node) && layoutOf(node).outline === undefined)
}

/** Two names are enough where both are of dates and have one below. */
function isEnough(head: readonly RootContent[], run: readonly number[]): boolean {
  if (run.length >= fewestNames) return true
  return (
    run.length > 1 &&
    run.every((at) => {
      const field = readFieldName(plainText(head[at] ?? []))?.field ?? 'other'
      return isDatedField(field) && head.slice(at + 1, at + 1 + mostValueLines).some((node) => hasDate(plainText(node)))
    })
  )
}

/** The places of the first names that stand near one another. */
function firstRun(head: readonly RootContent[]): number[] {
  const names = head.flatMap((node, at) => (isName(node) ? [at] : []))
  const goesOn = (from: number, to: number): boolean =>
    to - from <= farthestName && !head.slice(from + 1, to).some(isSentences)
  const stop = names.findIndex((at, index) => index > 0 && !goesOn(names[index - 1] ?? 0, at))
  return stop < 0 ? names : names.slice(0, stop)
}

/** A heading with a number, such as `4. Review`, names no field. */
function isName(node: RootContent): boolean {
  if (!isPlain(node) || readFieldName(plainText(node)) === null) return false
  const { label } = layoutOf(node)
  return label === undefined || isBullet(label)
}

/** How many of the last names stand one right after the other: the heads of columns, below the title of their table. */
function columnsAt(head: readonly RootContent[], run: readonly number[]): number {
  const isTitle = (at: number): boolean => readFieldName(plainText(head[at] ?? []))?.isTitle === true
  let count = 1
  while (count < run.length && run.at(-count - 1) === (run.at(-count) ?? 0) - 1 && !isTitle(run.at(-count - 1) ?? 0))
    count += 1
  return count >= fewestNames ? count : 1
}

/** A row starts with a version or has a date in it, and is not followed by less than a whole row. */
function endOfRows(head: readonly RootContent[], from: number, columns: number): number {
  let end = from
  for (let at = from; at + columns <= head.length; at += columns) {
    const row = head.slice(at, at + columns)
    if (!row.every(isCell)) break
    if (!row.some((node) => hasDate(plainText(node)) || /^v?\d{1,2}(?:\.\d{1,2})*$/i.test(plainText(node)))) break
    end = at + columns
  }
  return end === from ? endOfValue(head, from) : end
}

function isCell(node: RootContent): boolean {
  return (
    isPlain(node) && layoutOf(node).label === undefined && !isSentences(node) && metadataStrength(plainText(node)) === 0
  )
}

/** The value of a dated field ends with its date. */
function endOfValue(head: readonly RootContent[], from: number): number {
  const field = readFieldName(plainText(head[from - 1] ?? []))?.field
  let end = from
  while (end < from + mostValueLines && isValue(head[end], end === from)) {
    end += 1
    if (field && isDatedField(field) && hasDate(plainText(head[end - 1] ?? []))) break
  }
  return end
}

/** A paragraph of whole sentences is policy text, whatever stands above it. */
function isSentences(node: RootContent): boolean {
  const text = plainText(node)
  return wordCount(text) > longestValue && endsAsSentence(text) && hasSentenceVerb(text)
}

function isValue(node: RootContent | undefined, isFirst: boolean): boolean {
  if (!node || !isPlain(node) || layoutOf(node).listed !== undefined || namesNumberedPart(plainText(node))) return false
  if (!isFirst && !isBullet(layoutOf(node).label ?? '•')) return false
  return isFirst
    ? !isSentences(node) || layoutOf(node).gap === false
    : layoutOf(node).gap === false && !isSentences(node)
}
