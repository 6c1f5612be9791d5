import type { Paragraph, RootContent } from 'mdast'
import { namesPolicy } from '../lines/title-words.ts'
import { plainText } from '../model/plain-text.ts'
import { isPlain } from './block.ts'
import { namesLaw } from './heading-candidate.ts'
import type { HeadingPlace } from './heading-place.ts'
import { headsReferences } from './remark-mark-references.ts'

/** `Related policies` over the bare names of policies, `Legal framework` over those of laws: the first is a heading, the names are none. */
export function findPolicyLists({ blocks, looks }: HeadingPlace): { heads: Paragraph[]; entries: Set<RootContent> } {
  const heads: Paragraph[] = []
  const entries = new Set<RootContent>()
  const isEntry = (at: number): boolean => {
    const text = plainText(blocks[at] ?? [])
    return (looks[at] === 1 && namesPolicy(text)) || (isPlain(blocks[at]) && namesLaw(text))
  }
  for (const [at, node] of blocks.entries()) {
    if (!isPlain(node) || entries.has(node) || !looks[at] || !headsReferences(plainText(node))) continue
    if (!isEntry(at + 1) || !isEntry(at + 2)) continue
    heads.push(node)
    for (let next = at + 1; isEntry(next); next += 1) entries.add(blocks[next] as RootContent)
  }
  return { heads, entries }
}
