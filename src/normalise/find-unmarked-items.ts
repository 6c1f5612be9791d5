import { plainText } from '../model/plain-text.ts'
import { isPlain, layoutOf } from './block.ts'
import { isNameWithColon, standsBelowColon } from './colon-heading.ts'
import { headingLook } from './heading-candidate.ts'
import { type HeadingPlace, isFormField } from './heading-place.ts'

/** Lines after `… include:` which lost their bullets: no full stops, no blank lines between them. */
export function findUnmarkedItems({ blocks, tight }: HeadingPlace): Set<number> {
  const items = new Set<number>()
  let open = false
  for (const [at, node] of blocks.entries()) {
    const layout = layoutOf(node)
    if (!isPlain(node) || layout.label !== undefined || layout.outline !== undefined) open = false
    const text = plainText(node)
    const before = blocks[at - 1]
    if (open && before && standsBelowColon(before, node, blocks[at + 1])) open = false
    if (open && layout.gap && !tight && !/:-?$/.test(plainText(before ?? node))) open = false
    if (open && /[.]$/.test(text)) open = false
    else if (open) items.add(at)
    if (/:\s*[-–]?$/.test(text) && headingLook(node) !== 2 && !isFormField(text) && !isNameWithColon(node)) open = true
  }
  return items
}
