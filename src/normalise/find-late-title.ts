import type { RootContent } from 'mdast'
import { wordCount } from '../lines/sentence-shape.ts'
import { endsWithPolicy, endsWithReaders } from '../lines/title-words.ts'
import { plainText } from '../model/plain-text.ts'
import { isPlain, layoutOf } from './block.ts'

/** So many blocks may stand above a title: a motto, the news of a web page, a letterhead. */
const mostAbove = 8
const longestTitle = 12

/**
 * Find a title that stands below sentences: below the school's motto, or what a web page shows first. It is a line of its
 * own that ends with the kind of document it is.
 *
 * @returns Its place; -1 where there is none.
 */
export function findLateTitle(blocks: readonly RootContent[]): number {
  const end = blocks.findIndex((node) => layoutOf(node).label !== undefined || layoutOf(node).outline !== undefined)
  return blocks.slice(0, Math.min(mostAbove + 1, end < 0 ? blocks.length : end)).findIndex(isTitle)
}

function isTitle(node: RootContent): boolean {
  if (!isPlain(node)) return false
  const text = plainText(node)
  return (
    wordCount(text) <= longestTitle &&
    /^["'‘“]?[\p{Lu}\d]/u.test(text) &&
    (endsWithPolicy(text) || endsWithReaders(text))
  )
}
