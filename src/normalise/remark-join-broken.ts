import type { Paragraph, Root, RootContent } from 'mdast'
import { readFieldName } from '../lines/metadata-line.ts'
import { cutName, newSentence, openEnd, strandedEnd } from '../lines/open-end.ts'
import { endsAsSentence, hasSentenceVerb, isCapitals, wordCount } from '../lines/sentence-shape.ts'
import { namesBody, namesPolicy, namesReaders, namesSchool } from '../lines/title-words.ts'
import { plainText } from '../model/plain-text.ts'
import { isPlain, layoutOf } from './block.ts'
import { hasDate, metadataStrength } from './is-metadata-line.ts'
import type { Report } from './report.ts'
import { continuesUnmarkedList, isLowerLine, isSetInItem, startsUnmarkedList } from './unmarked-list.ts'

/** Fewer words do not fill a line, so a page cannot have ended in their middle. */
const fewestWords = 7

/** A shorter line that ends with a comma above a blank line was left so. */
const fewestOverGap = 12

/** The title stands among the first blocks. */
const headLength = 12
const longestTitle = 80
/** Starts of the second line of a title. */
const goingOn = /^(?:&|and|or|for|of|in|by|with|including)\s/
/** What kind of document it is, without saying about what. */
const kindAlone = /^(?:polic(?:y|ies)|procedures?|policy (?:and|&) procedures?|policy statement)$/i
const longestName = 6
const longestLine = 8
const addressOnly = /^<?(?:https?:\/\/|www\.)\S+>?$/

interface Around {
  after: RootContent | undefined
  isHead: boolean
}

/**
 * Join a paragraph or an item to its other half where a page break, or a line break of conversion, cut it in two: the
 * first ends in the middle of a sentence and the second goes on in lower case. An address alone on a line right under a
 * paragraph belongs to it.
 */
export function remarkJoinBroken(report: Report) {
  return (tree: Root): void => {
    const blocks = tree.children
    const kept: RootContent[] = []
    let isInList = false
    for (const [at, node] of blocks.entries()) {
      const before = kept.at(-1)
      isInList = isItemWithoutBullet(blocks, at, isInList)
      if (
        !isInList &&
        isPlain(before) &&
        isPlain(node) &&
        goesOn(before, node, { after: blocks[at + 1], isHead: at < headLength })
      )
        join(before, node, report)
      else kept.push(node)
    }
    tree.children = kept
  }
}

/** @param isInList Whether the block before is one. */
function isItemWithoutBullet(blocks: readonly RootContent[], at: number, isInList: boolean): boolean {
  const [before, node] = [blocks[at - 1], blocks[at]]
  if (!isPlain(before) || !isLowerLine(node)) return false
  if (isInList && continuesUnmarkedList(blocks, at)) return true
  return /:\s*[-–]?$/.test(plainText(before)) || startsUnmarkedList(blocks, at) || isSetInItem(before, node)
}

function goesOn(before: Paragraph, node: Paragraph, { after, isHead }: Around): boolean {
  const [first, second] = [layoutOf(before), layoutOf(node)]
  if (second.inside || second.label !== undefined || second.outline !== undefined || first.outline !== undefined)
    return false
  const [head, tail] = [plainText(before), plainText(node)]
  // Lines of a page; the paragraphs of a word processor end where they end.
  const isRightUnder = second.gap === false || (second.page !== undefined && second.gap === undefined)
  if (second.gap === false && addressOnly.test(tail)) return first.label !== undefined || !/^.{0,40}:$/.test(head)
  if (isCutField(head, tail, isRightUnder, after)) return true
  // Apart, only the one word that is no title by itself: `Policy statement` may be a heading.
  const isLastWord = /^policy$/i.test(tail) && first.label === undefined && first.size === second.size
  if (isHead && (isOpenTitle(head, tail) || ((isRightUnder || isLastWord) && isCutTitle(head, tail)))) return true
  if (second.gap === true && /,$/.test(head) && wordCount(head) < fewestOverGap && /^\p{Lu}/u.test(tail)) return false
  return isCutSentence(head, tail) && (first.label !== undefined || !startsRun(head, tail, after))
}

/** A title set in two lines: `Child Protection` + `& Vulnerable Adults Policy`, `Agreement –` + `Years 3 and 4`, `Anti-Bullying` + `Policy`. */
function isCutTitle(head: string, tail: string): boolean {
  if (head.length > longestTitle || tail.length > longestTitle) return false
  if (/:$/.test(head)) return namesReaders(tail)
  if (/[.;?!]$/.test(head)) return false
  if (kindAlone.test(tail) && wordCount(head) <= longestName && !namesSchool(head) && !namesPolicy(head))
    return /^\p{Lu}/u.test(head) && !hasDate(head) && metadataStrength(head) === 0
  if (isCapitals(head) && isCapitals(tail) && namesPolicy(head) && goingOn.test(tail.toLowerCase())) return true
  if (isCapitals(head) && isCapitals(tail) && !isWholeTitle(head) && namesPolicy(`${head} ${tail}`))
    return !(namesSchool(head) || namesBody(head)) || openEnd.test(head)
  return (goingOn.test(tail) && !isCapitals(head)) || /\s[&–-]$/.test(head)
}

/** Of short lines the first ends in the middle: `Protocol for the use of` + `Mobile phones`. */
function isOpenTitle(head: string, tail: string): boolean {
  if (!openEnd.test(head) || readFieldName(head) !== null || Math.max(wordCount(head), wordCount(tail)) > longestLine)
    return false
  return /^\p{Lu}/u.test(tail) && !endsAsSentence(tail) && !hasSentenceVerb(`${head} ${tail}`)
}

function isWholeTitle(text: string): boolean {
  return namesPolicy(text) && !openEnd.test(text)
}

/** The value of a field that a narrow column broke: `Next review: July` + `2023`, `Reviewed by: Full` + `Governing Board`. */
function isCutField(head: string, tail: string, isRightUnder: boolean, after: RootContent | undefined): boolean {
  const isOpen = openEnd.test(head) || cutName.test(head)
  if (!(isRightUnder || isOpen) || metadataStrength(head) === 0 || metadataStrength(tail) > 0 || /[.;]$/.test(head))
    return false
  if (/^(?:19|20)\d\d$/.test(tail)) return !hasDate(head)
  if (isCapitals(tail) && !isCapitals(head)) return false
  const endsHere = isOpen || after === undefined || layoutOf(after).gap !== false
  return endsHere && wordCount(tail) <= 3 && !hasDate(head) && !namesPolicy(tail) && !namesSchool(tail)
}

function isCutSentence(head: string, tail: string): boolean {
  if (/\p{L}{2}-$/u.test(head) && /^\p{Ll}/u.test(tail) && wordCount(head) > 3) return true
  if (wordCount(head) < fewestWords || /[.:;?!…]-?['"’”)\]*]*$/.test(head) || isCapitals(head)) return false
  if (/^[\p{Ll}(‘“"']/u.test(tail) && /^[^\p{L}]*\p{Ll}/u.test(tail)) return true
  if (newSentence.test(tail)) return false
  const isLong = wordCount(tail) > 8 || /[.;]$/.test(tail)
  const isOpen = (openEnd.test(head) && !strandedEnd.test(head)) || /,$/.test(head)
  return isOpen && /^[\p{Lu}\d]/u.test(tail) && isLong
}

/** Lines that all start in lower case are the items of a list that lost its bullets. */
function startsRun(head: string, tail: string, after: RootContent | undefined): boolean {
  if (!/^\p{Ll}/u.test(head)) return false
  return (
    isPlain(after) && layoutOf(after).label === undefined && /^\p{Ll}/u.test(plainText(after)) && !/[.]$/.test(tail)
  )
}

function join(before: Paragraph, node: Paragraph, report: Report): void {
  const line = layoutOf(node).line
  const glue = /\p{L}-$/u.test(plainText(before)) && /^\p{Ll}/u.test(plainText(node)) ? '' : ' '
  before.children.push(...(glue ? [{ type: 'text' as const, value: glue }] : []), ...node.children)
  report.messages.push({
    text: 'Joined to the paragraph before: a break cut the sentence in two.',
    rule: 'join-broken',
    ...(line && { line }),
  })
}
