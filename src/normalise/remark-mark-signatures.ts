import type { Paragraph, Root, RootContent, Table } from 'mdast'
import { asksToFillIn, hasRoom } from '../lines/form-line.ts'
import { endsAsSentence, wordCount } from '../lines/sentence-shape.ts'
import { plainText } from '../model/plain-text.ts'
import { isPlain, layoutOf } from './block.ts'
import { isSetApart } from './heading-candidate.ts'

const blank = String.raw`\s*(?:\([^)]*\))?\s*[:.…]*\s*[_.…\s-]*`
const signLine = new RegExp(
  `^(?:signed(?:\\s+by)?|signatures?(?:\\s+of\\s+[\\p{L} /]+)?|signed\\s+\\(?[\\p{L} /]+\\)?|sign\\s+\\([\\p{L} /]+\\)|(?:[\\p{L}'’/]+\\s+){1,4}signature)${blank}(?:(?:date|dated)${blank})?$`,
  'iu',
)
/** `Name of adult:   Role:`: several names of blanks and nothing else. */
const emptyFields = /^(?:\p{Lu}[^:.]{1,30}:\s*){2,}$/u
/** `Signed A. J. Hallett (Chair)`. */
const signedName = /^[Ss]igned\s+(?:\p{Lu}[\p{L}'’.-]*\s+){1,5}\([^()]{2,40}\)$/u
/** The names of the blanks in one line have no more words. */
const mostBeside = 9
const person =
  /\b(?:mr|mrs|miss|ms|dr|rev|chair|vice-?chair|governors?|head\s*(?:teacher|master|mistress)?|principal|trustee|signed)\b/i

/** No line to sign on is longer. */
const longest = 200

/** Mark the lines people sign on, with the names and dates that belong to them. */
export function remarkMarkSignatures() {
  return (tree: Root): void => {
    for (const node of tree.children) if (node.type === 'table' && isForm(node)) layoutOf(node).role = 'signature'
    for (const group of groupsOf(tree.children)) {
      if (!group.some(isSignLine)) continue
      for (const node of group) layoutOf(node).role = 'signature'
    }
  }
}

/** A table to sign in: a column for the signature, and blanks. */
function isForm(table: Table): boolean {
  const [head, ...rows] = table.children
  if (!head || head.children.length > 3 || !/\bsign(?:ed|ature)\b/i.test(plainText(head))) return false
  const cells = rows.flatMap((row) => row.children)
  return cells.filter((cell) => plainText(cell) === '').length >= cells.length * 0.5
}

/** Runs of lines that could belong to a signature. */
function groupsOf(blocks: readonly RootContent[]): Paragraph[][] {
  const groups: Paragraph[][] = [[]]
  for (const [at, node] of blocks.entries()) {
    if (isPlain(node) && !headsStatement(node, blocks[at + 1]) && (isSignLine(node) || belongs(node)))
      groups.at(-1)?.push(node)
    else if (groups.at(-1)?.length) groups.push([])
  }
  return groups
}

/** `User signature` over `I agree …`: a heading, and nothing to fill in. */
function headsStatement(node: Paragraph, next: RootContent | undefined): boolean {
  return isPlain(next) && endsAsSentence(plainText(next)) && !/[:_.…-]\s*$/.test(plainText(node)) && isSetApart(node)
}

function isSignLine(node: RootContent | undefined): node is Paragraph {
  if (!isPlain(node) || layoutOf(node).label !== undefined) return false
  const text = plainText(node)
  if (text.length > longest) return false
  const filled = /^sign(?:ed|ature)(?:\s+(?:by|of)(?:\s+[\p{L} ]{1,30})?)?\s*[:–-]\s*[^.]{2,60}$/iu.test(
    text.replace(/\b\p{Lu}\./gu, ''),
  )
  if (filled || signedName.test(text) || signLine.test(text) || (/^sign(?:ed|ature)/i.test(text) && hasRoom(text)))
    return true
  return /\bsign(?:ed|ature)\b/i.test(text) && isToFillIn(text)
}

/** `Name ............ Post held ............`: blanks, or places for them, with their names. */
function isToFillIn(text: string): boolean {
  if (emptyFields.test(text)) return true
  if (!hasRoom(text)) return false
  const names = text.replace(/[_.…]{3,}/g, ' ').trim()
  return /\p{L}/u.test(names) && wordCount(names) <= mostBeside && !endsAsSentence(names)
}

function belongs(node: RootContent | undefined): boolean {
  if (!isPlain(node) || layoutOf(node).outline !== undefined) return false
  const text = plainText(node)
  if (text.length > longest) return false
  if (asksToFillIn(text.replace(/[_.…\s-]+$/, '')) || signLine.test(text) || isToFillIn(text)) return true
  if (/^(?:date|dated|name)\s*:/i.test(text) && wordCount(text) <= 8) return true
  const words = text.replace(/[.…_\s]{3,}(?:date|dated)?[.…_:\s]*$|\s+date\s*:$/i, '')
  return person.test(words) && wordCount(words) <= 10 && !endsAsSentence(words) && !/:$/.test(words)
}
