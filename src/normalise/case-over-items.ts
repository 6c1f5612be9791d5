import type { Paragraph, RootContent } from 'mdast'
import { endsAsSentence, wordCount } from '../lines/sentence-shape.ts'
import { plainText } from '../model/plain-text.ts'
import { isPlain, layoutOf } from './block.ts'
import { isBold } from './heading-candidate.ts'
import { fewestOfProse } from './heading-place.ts'

const longest = 16
/** Words of a rule, or of what introduces a list. */
const ordering =
  /\b(?:must|should|shall|will|may|can|cannot|please|ensure|never|always|following|not|these|those|aims?|includes?|including)\b|n['’]t\b/i
const openEnd = /\s(?:to|that|by|for|of|with|if|when|be|are|is|who|which|and|or|the|a|an|has|have)$/i

/**
 * Say whether a line in bold names a case over the list of what to do then, or over prose that it stands apart from:
 * `**A pupil adds you on social media**`. Such a heading may be a sentence, but it orders nothing.
 */
export function isCaseOverItems(node: RootContent, next: RootContent | undefined): boolean {
  if (!isPlain(node) || !isPlain(next) || !isBold(node)) return false
  if (layoutOf(next).label === undefined && !(layoutOf(node).gap && saysWhatToDo(next))) return false
  const text = plainText(node)
  if (wordCount(text) > longest || !/^["'“‘]?\p{Lu}.*[\p{L}\p{N})'"’”]$/u.test(text)) return false
  return !openEnd.test(text) && !ordering.test(text)
}

function saysWhatToDo(node: Paragraph): boolean {
  const text = plainText(node)
  return !isBold(node) && layoutOf(node).gap === true && endsAsSentence(text) && wordCount(text) >= fewestOfProse
}
