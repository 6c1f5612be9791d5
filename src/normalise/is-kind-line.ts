import type { Paragraph } from 'mdast'
import { namesKindOnly } from '../lines/title-words.ts'
import { plainText } from '../model/plain-text.ts'
import { layoutOf } from './block.ts'

/**
 * @param head The lines above the text.
 * @returns Whether a line only says that the document is a policy. As the one heading of the highest rank it is the title instead.
 */
export function isKindLine(node: Paragraph, head: readonly Paragraph[]): boolean {
  return namesKindOnly(plainText(node)) && !isHighestHeading(node, head)
}

function isHighestHeading(node: Paragraph, head: readonly Paragraph[]): boolean {
  const { outline } = layoutOf(node)
  if (outline === undefined) return false
  const others = head.filter((other) => other !== node).map((other) => layoutOf(other).outline)
  return others.every((other) => other === undefined || other > outline)
}
