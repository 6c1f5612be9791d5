import type { Paragraph, RootContent } from 'mdast'
import { plainText } from '../model/plain-text.ts'
import { isPlain, layoutOf } from './block.ts'

const lead = /\b(?:words?|terms?|expressions?|phrases|definitions?|meanings?|means?)\b[^.]*:$/i
const definition =
  /^["“‘][^"”’]{2,60}["”’]\s+(?:(?:shall|will)\s+)?(?:means?|mean|refers?\s+to|includes?|is|are|has)\b/i
const fewest = 2
/** No policy defines more words. */
const most = 60

/** Find the definitions under `In this policy the following words have these meanings:`: as long as paragraphs, and items of a list. */
export function definitionItems(blocks: readonly RootContent[], leadAt: number): Paragraph[] {
  if (!isPlain(blocks[leadAt]) || !lead.test(plainText(blocks[leadAt]))) return []
  const ahead = blocks.slice(leadAt + 1, leadAt + 1 + most)
  const end = ahead.findIndex((node) => !isDefinition(node))
  const items = ahead.slice(0, end < 0 ? ahead.length : end).filter(isPlain)
  return items.length < fewest ? [] : items
}

function isDefinition(node: RootContent): boolean {
  const { label, outline } = layoutOf(node)
  return isPlain(node) && label === undefined && outline === undefined && definition.test(plainText(node))
}
