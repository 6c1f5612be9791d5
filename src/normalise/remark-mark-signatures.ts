import type { Paragraph, Root, RootContent } from 'mdast'
import { plainText } from '../model/plain-text.ts'
import { isPlain, layoutOf } from './block.ts'
import type { Report } from './report.ts'
import { endsAsSentence, wordCount } from './sentence-shape.ts'

const blank = String.raw`\s*(?:\([^)]*\))?\s*[:.…]*\s*[_.…\s-]*`
const signLine = new RegExp(
  `^(?:signed(?:\\s+by)?|signatures?(?:\\s+of\\s+[\\p{L} /]+)?|sign(?:ed)?\\s+\\(?[\\p{L} /]+\\)?|(?:[\\p{L}'’/]+\\s+){1,4}signature)${blank}(?:(?:date|dated)${blank})?$`,
  'iu',
)
const formLine = new RegExp(
  `^(?:date|dated|(?:print(?:ed)?\\s+|full\\s+|staff\\s+|pupil'?s?\\s+)?name|position|role|job\\s+title|class|on\\s+behalf\\s+of)${blank}(?:(?:date|dated)${blank})?$`,
  'iu',
)
const filledLine = /(?:_{4,}|\.{6,}|…{3,})/
const person =
  /\b(?:mr|mrs|miss|ms|dr|rev|chair|vice-?chair|governors?|head\s*(?:teacher|master|mistress)?|principal|trustee|signed)\b/i

/** Mark the lines people sign on, with the names and dates that belong to them. */
export function remarkMarkSignatures(_report: Report) {
  return (tree: Root): void => {
    const blocks = tree.children
    const marked = new Set<number>()
    for (const [at, node] of blocks.entries()) {
      if (isSignLine(node)) for (const index of blockAround(blocks, at)) marked.add(index)
    }
    for (const at of marked) {
      const node = blocks[at]
      if (isPlain(node)) layoutOf(node).role = 'signature'
    }
  }
}

function isSignLine(node: RootContent | undefined): node is Paragraph {
  if (!isPlain(node)) return false
  const text = plainText(node)
  return signLine.test(text) || (/^sign(?:ed|ature)/i.test(text) && filledLine.test(text))
}

function blockAround(blocks: readonly RootContent[], at: number): number[] {
  const found = [at]
  for (const step of [-1, 1]) {
    for (let index = at + step; belongs(blocks[index]); index += step) found.push(index)
  }
  return found
}

function belongs(node: RootContent | undefined): boolean {
  if (!isPlain(node) || layoutOf(node).outline !== undefined) return false
  const text = plainText(node)
  if (formLine.test(text) || signLine.test(text)) return true
  if (/^(?:date|dated|name)\s*:/i.test(text) && wordCount(text) <= 8) return true
  return person.test(text) && wordCount(text) <= 10 && !endsAsSentence(text) && !/:$/.test(text)
}
