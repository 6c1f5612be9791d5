import type { Paragraph, RootContent } from 'mdast'
import {
  namesKindOnly,
  namesNumberedPart,
  namesPart,
  namesPolicy,
  namesReaders,
  namesSchool,
  splitSchool,
} from '../lines/title-words.ts'
import { plainText } from '../model/plain-text.ts'
import { layoutOf, matchKey } from './block.ts'
import { findUnnamedTitle, isFrontLine } from './find-unnamed-title.ts'
import { isKindLine } from './is-kind-line.ts'
import { isAboutDocument } from './is-metadata-line.ts'
import { isStrapLine, isTitleShaped } from './title-shape.ts'

/** So many lines may stand between the title and the fields, or between fields. */
const mostBetween = 2

/** Mark the title, the school's name and what else heads a document among the lines above its text. */
export function markHead(head: readonly Paragraph[], blocks: readonly RootContent[]): void {
  const title = markNamed(head) ?? findUnnamedTitle(head, blocks) ?? head.find((node) => namesKindOnly(plainText(node)))
  if (!title) return
  layoutOf(title).role = 'title'
  markLetterhead(head, title)
  markBetween(head.slice(head.indexOf(title) + 1))
}

/** @returns The first line that is a title by its words. */
function markNamed(head: readonly Paragraph[]): Paragraph | undefined {
  let title: Paragraph | undefined = head.find((node) => layoutOf(node).role === 'title')
  for (const node of head) {
    if (layoutOf(node).role) continue
    const text = plainText(node)
    if (isAboutDocument(text)) layoutOf(node).role = 'metadata'
    else if (isStrapLine(text) || isKindLine(node, head)) continue
    else if (namesSchool(text) && (!namesPolicy(text) || splitSchool(text) === null))
      layoutOf(node).role = namesPolicy(text) ? 'title' : 'school'
    else if (mayBeNamed(head, node) && (!title || isSameTitle(title, node))) {
      layoutOf(node).role = 'title'
      title ??= node
    }
    if (layoutOf(node).role === 'title') title ??= node
  }
  return title && (titleAbove(head, title) ?? title)
}

function mayBeNamed(head: readonly Paragraph[], node: Paragraph): boolean {
  const text = plainText(node)
  return namesPolicy(text) && isTitleShaped(text) && !namesNumberedPart(text) && !isPartBelow(head, node)
}

/** `Policy and guidance for employees` says for whom it is; what it is about stands above. */
function titleAbove(head: readonly Paragraph[], title: Paragraph): Paragraph | undefined {
  const above = head[head.indexOf(title) - 1]
  if (!above || layoutOf(above).role !== undefined || !namesReaders(plainText(title))) return undefined
  const text = plainText(above)
  return isTitleShaped(text) && !isStrapLine(text) ? above : undefined
}

/** The lines right above the title, whatever they are, head the document and no part of it. */
function markLetterhead(head: readonly Paragraph[], title: Paragraph): void {
  const above = head.slice(0, head.indexOf(title)).filter((node) => layoutOf(node).role === undefined)
  for (const node of above) layoutOf(node).role = 'metadata'
}

/** Lines between the title and the fields belong to the head, and so do mottos and remarks in brackets right below either. */
function markBetween(below: readonly Paragraph[]): void {
  let at = 0
  while (at < below.length) {
    const here = below.slice(at, at + mostBetween + 1)
    const next = here.findIndex(isFrontLine)
    const isBetween = next >= 0 && here.slice(0, next).every(mayStandBetween)
    const length = isBetween ? next + 1 : here.findIndex((node) => !isStrapLine(plainText(node)))
    if (length === 0) return
    const lines = length < 0 ? here : here.slice(0, length)
    for (const node of lines) layoutOf(node).role ??= 'metadata'
    at += lines.length
  }
}

function mayStandBetween(node: Paragraph): boolean {
  const text = plainText(node)
  return isTitleShaped(text) && !namesPart(text)
}

/** `Policy statement` under a line that may be the title is the name of a part; so is `Rules` where it is a heading of lower rank. */
function isPartBelow(head: readonly Paragraph[], node: Paragraph): boolean {
  const above = head.slice(0, head.indexOf(node)).filter((other) => layoutOf(other).role === undefined)
  const { outline = 0 } = layoutOf(node)
  return above.some(
    (other) =>
      isTitleShaped(plainText(other)) && (namesPart(plainText(node)) || (layoutOf(other).outline ?? outline) < outline),
  )
}

/** A title may be printed twice in other words: most words are the same, or none is new. `Writing and reviewing the …` is a heading. */
function isSameTitle(title: Paragraph, node: Paragraph): boolean {
  const [a, b] = [wordsOf(title), wordsOf(node)]
  const shared = [...a].filter((word) => b.has(word)).length
  return shared >= 2 && (shared >= Math.max(a.size, b.size) * 0.5 || shared === b.size)
}

function wordsOf(node: Paragraph): Set<string> {
  return new Set(matchKey(plainText(node)).split(' '))
}
