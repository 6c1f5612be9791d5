import type { Paragraph, RootContent } from 'mdast'
import { isOrderLine } from '../lines/order-line.ts'
import { hasSentenceVerb } from '../lines/sentence-shape.ts'
import { plainText } from '../model/plain-text.ts'
import { layoutOf } from './block.ts'

/** How the items of a list without bullets end and begin: all do as the first does. */
export interface Form {
  isLower: boolean
  end: string
  hasVerb: boolean
  isApart: boolean
  /** Items go on with the words of the lead-in: they start in lower case, or after `It aims to:` with their verb. */
  isPart: boolean
  /** A bare order leads it in: each line right under it is told by it, however it ends. */
  isOrdered: boolean
}

/** What cannot stand without the words that follow. */
const unfinished = /\b(?:to|by|must|should|shall|will|may|can|not|that|be)\s*:$/i
/** Starts of sentences that have a subject of their own. */
const subject =
  /^(?:the|an?|all|any|each|every|our|this|these|those|that|staff|pupils|students|parents|governors|employees|they|it|there|we|you|if|when|where|in|for|as)\b/i

/** @returns The form of a list by its first two items; the first may stand apart from its lead-in alone. */
export function formOfList(lead: RootContent, first: Paragraph, second: RootContent | undefined): Form {
  const form = formOf(first)
  const isApart = layoutOf(second ?? first).gap === true
  const isOrder = isOrderLine(plainText(lead))
  const isPart = form.isLower || ((isOrder || unfinished.test(plainText(lead))) && !subject.test(plainText(first)))
  return { ...form, isPart, isApart, isOrdered: isOrder && isPart }
}

/** @param isLater The node is not the first item. */
export function follows(form: Form, node: Paragraph, isLater: boolean): boolean {
  const own = formOf(node)
  if (form.isOrdered && !form.isApart) return !(isLater && own.isApart) && !subject.test(plainText(node))
  if (own.isLower !== form.isLower || (isLater && own.isApart !== form.isApart)) return false
  if (form.isPart && !form.isLower && subject.test(plainText(node))) return false
  if (own.hasVerb && !form.hasVerb && !form.isPart) return false
  return own.end === form.end || /[;,]/.test(form.end) || endsList(form, node)
}

/** The last of several items in lower case has the full stop of the sentence: no more follow. */
export function endsList({ isLower, end }: Form, node: Paragraph): boolean {
  return endOf(node) === '.' && (/[;,]/.test(end) || (isLower && end === ''))
}

function formOf(node: Paragraph): Omit<Form, 'isPart' | 'isOrdered'> {
  const text = plainText(node)
  return {
    isLower: /^[^\p{L}]*\p{Ll}/u.test(text),
    end: endOf(node),
    // `Have clear rules` goes on with `We aim to:`.
    hasVerb: hasSentenceVerb(text.replace(/^(?:have|be|do)\s|\b(?:to|and|or)\s+\p{Ll}+/giu, '')),
    isApart: layoutOf(node).gap === true,
  }
}

/** @returns The mark an item ends with; that of `…; and` is the semicolon. */
function endOf(node: Paragraph): string {
  return /([.;,])['"’”)]*$/.exec(plainText(node).replace(/[;,]\s+(?:and|or)$/, ';'))?.[1] ?? ''
}
