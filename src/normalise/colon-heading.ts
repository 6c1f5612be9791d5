import type { RootContent } from 'mdast'
import { isOrderLine } from '../lines/order-line.ts'
import { capitalShare, wordCount } from '../lines/sentence-shape.ts'
import { namesPart } from '../lines/title-words.ts'
import { plainText } from '../model/plain-text.ts'
import { isPlain, layoutOf } from './block.ts'
import { isProse, leadInWords } from './heading-place.ts'

/** So many short lines with a colon over text of their own show that headings have one. */
const fewestColons = 3

/** `All staff:` tells whom the items are for. */
const people =
  /(?:^|\s)(?:staff|teachers?|employees?|adults?|colleagues|members?|leaders?|workers?|pupils?|students?|children|learners?|parents?|carers?|families|governors?|trustees?|volunteers?|visitors?|users?|everyone|person)\s*:$/i

/** @returns Whether headings of a document end with a colon: several of its short lines over prose or items do. */
export function endsHeadingsWithColon(blocks: readonly RootContent[], looks: readonly number[]): boolean {
  const over = blocks.filter((node, at) => {
    const next = blocks[at + 1]
    if (looks[at] !== 1 || !isApartWithColon(node) || !next) return false
    return isProse(next) || (layoutOf(next).label !== undefined && !namesPeople(plainText(node)))
  })
  return over.length >= fewestColons
}

/**
 * Say whether a line with a colon, apart from the text, is a name and not the start of what the items below say: `Aims:`,
 * `Mobile Phone Contact:`. Of people three words are needed, as `All Staff:` leads in what they do.
 */
export function isNameWithColon(node: RootContent): boolean {
  const text = plainText(node)
  if (!isApartWithColon(node)) return false
  if (namesPart(text)) return true
  return capitalShare(text) === 1 && wordCount(text) > (namesPeople(text) ? 2 : 1)
}

/** Such a line, or one over prose, does not go on with a colon before it, unless that is an order: `Staff must:`. */
export function standsBelowColon(before: RootContent, node: RootContent, next: RootContent | undefined): boolean {
  if (!isApartWithColon(node) || isOrderLine(plainText(before))) return false
  return isNameWithColon(node) || isProse(next)
}

function namesPeople(text: string): boolean {
  return people.test(text)
}

function isApartWithColon(node: RootContent): boolean {
  const text = plainText(node)
  return isPlain(node) && layoutOf(node).gap === true && /:$/.test(text) && !leadInWords.test(text)
}
