import type { Paragraph, RootContent } from 'mdast'
import { wordCount } from '../lines/sentence-shape.ts'
import { namesPolicy } from '../lines/title-words.ts'
import { plainText } from '../model/plain-text.ts'
import { isPlain, layoutOf } from './block.ts'
import { namesLaw } from './heading-candidate.ts'
import type { HeadingPlace } from './heading-place.ts'
import { headsReferences } from './remark-mark-references.ts'

const fewest = 2
/** A name without the word `policy` is short: `Data protection`. */
const longestName = 6

/** `Related policies` over the bare names of policies, `Legal framework` over those of laws: the first is a heading, the names are none. */
export function findPolicyLists(place: HeadingPlace): { heads: Paragraph[]; entries: Set<RootContent> } {
  const heads: Paragraph[] = []
  const entries = new Set<RootContent>()
  for (const [at, node] of place.blocks.entries()) {
    if (!isPlain(node) || entries.has(node) || !place.looks[at] || !headsReferences(plainText(node))) continue
    const found = [isNamed, isRightUnder].map((isEntry) => entriesFrom(place, at + 1, isEntry))
    const list = found.find(({ length }) => length >= fewest)
    if (!list) continue
    heads.push(node)
    for (const entry of list) entries.add(entry)
  }
  return { heads, entries }
}

type IsEntry = (place: HeadingPlace, at: number, isFirst: boolean) => boolean

function entriesFrom(place: HeadingPlace, from: number, isEntry: IsEntry): RootContent[] {
  let end = from
  while (isEntry(place, end, end === from)) end += 1
  return place.blocks.slice(from, end)
}

function isNamed({ blocks, looks }: HeadingPlace, at: number): boolean {
  const text = plainText(blocks[at] ?? [])
  return (looks[at] === 1 && namesPolicy(text)) || (isPlain(blocks[at]) && namesLaw(text))
}

/** A short line, and each after the first right under the one before. */
function isRightUnder({ blocks, looks }: HeadingPlace, at: number, isFirst: boolean): boolean {
  const node = blocks[at]
  if (!node || looks[at] !== 1 || (!isFirst && layoutOf(node).gap !== false)) return false
  return wordCount(plainText(node)) <= longestName && !/[:?]$/.test(plainText(node))
}
