import type { Paragraph } from 'mdast'
import { plainText } from '../model/plain-text.ts'
import { matchKey } from './block.ts'

/** What policies end with, whatever stands before. */
const closing =
  /^(?:(?:monitoring|evaluation),? (?:and|&) )?(?:policy )?review(?: of (?:this|the) policy)?$|^(?:related|linked|associated|other) (?:\S+ )?(?:policies|documents|documentation)\b|^(?:references|bibliography|glossary|(?:useful|key) (?:contacts|links|websites)|further (?:information|reading|guidance)|version (?:control|history))$/i
/** So many names of sub-headings that come again show that new ones are none. */
const fewestRecurring = 2

/**
 * Find the headings behind the last number that stand beside the numbered ones and not below them: what policies end with,
 * and what is new where the same sub-headings stand below several numbers.
 */
export function findClosingHeadings(
  headings: readonly Paragraph[],
  isNumbered: (node: Paragraph) => boolean,
): Set<Paragraph> {
  const names = headings.filter((node) => !isNumbered(node)).map(nameOf)
  const recurring = new Set(names.filter((name, at) => names.indexOf(name) !== at))
  const isNew = (node: Paragraph): boolean => recurring.size >= fewestRecurring && !recurring.has(nameOf(node))
  const last = headings.slice(headings.findLastIndex(isNumbered) + 1)
  return new Set(last.filter((node) => closing.test(plainText(node).replace(/:$/, '')) || isNew(node)))
}

function nameOf(node: Paragraph): string {
  return matchKey(plainText(node))
}
