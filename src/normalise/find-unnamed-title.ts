import type { Paragraph, RootContent } from 'mdast'
import { namesPart, namesSubject } from '../lines/title-words.ts'
import { plainText } from '../model/plain-text.ts'
import { layoutOf } from './block.ts'
import { isKindLine } from './is-kind-line.ts'
import { isStrapLine, isTitleShaped } from './title-shape.ts'

/**
 * Find the title of a document where no line of its head names a kind of document: a line on one of the subjects of such
 * policies right above the fields; else the first line that may be one, where it is the first of all or stands beside the
 * school's name or the fields. Mottos, remarks in brackets, `Policy document` and lines that go on with the one above do not count.
 */
export function findUnnamedTitle(head: readonly Paragraph[], blocks: readonly RootContent[]): Paragraph | undefined {
  const lines = head.filter((node) => !isBeside(node, head))
  const free = lines.filter((node) => !isFrontLine(node))
  const onSubject = free.find(
    (node) => isTitleLine(node) && namesSubject(plainText(node)) && isOverFields(lines, node, blocks),
  )
  if (onSubject) return onSubject
  const [first] = free
  if (!first || !isTitleLine(first)) return undefined
  return first === lines[0] || isOverFields(lines, first, blocks) || isAloneUnderSchool(lines, first)
    ? first
    : undefined
}

/** A motto, `Policy document`, or the second line of what stands above. */
function isBeside(node: Paragraph, head: readonly Paragraph[]): boolean {
  const text = plainText(node)
  return isStrapLine(text) || isKindLine(node, head) || /^\p{Ll}/u.test(text)
}

/** @returns Whether a line is known to be the title, the school's name or a field. */
export function isFrontLine(node: RootContent): boolean {
  return ['title', 'school', 'metadata'].includes(layoutOf(node).role ?? '')
}

function isTitleLine(node: Paragraph): boolean {
  return isTitleShaped(plainText(node)) && !namesPart(plainText(node))
}

/** Right above the school's name, the dates or the table of them. */
function isOverFields(lines: readonly Paragraph[], node: Paragraph, blocks: readonly RootContent[]): boolean {
  const next = lines[lines.indexOf(node) + 1]
  return (next !== undefined && isFrontLine(next)) || blocks[blocks.indexOf(node) + 1]?.type === 'table'
}

/** Right under the name of the school or of what it belongs to, where no other line could be the title: mottos stand there too. */
function isAloneUnderSchool(lines: readonly Paragraph[], node: Paragraph): boolean {
  const at = lines.indexOf(node)
  const before = lines[at - 1]
  const isName = before !== undefined && (layoutOf(before).role === 'school' || (at === 1 && isFrontLine(before)))
  return isName && !lines.slice(at + 1).some((other) => isTitleLine(other) && !isOfLowerRank(other, node))
}

function isOfLowerRank(node: Paragraph, other: Paragraph): boolean {
  return (layoutOf(node).outline ?? 0) > (layoutOf(other).outline ?? Number.POSITIVE_INFINITY)
}
