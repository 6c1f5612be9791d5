import type { Edition, FrontMatter } from '../../model/edition.ts'
import type { Reading } from '../../model/reading.ts'
import { renameSections } from './rename-sections.ts'

const mailAddress = /[\p{L}\p{N}._%+'-]*[\p{L}\p{N}_%+]@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}/gu

/** `head [at] oakfield.example`, written so that machines pass it by. */
const spelledAddress = /[\p{L}\p{N}._%+'-]+\s?[[(]at[\])]\s?(?:[\p{L}\p{N}-]+\s?(?:\.|[[(]dot[\])])\s?)+\p{L}{2,}/giu

/**
 * Ten or eleven digits from 0, or as many after the country's code, in groups of which the first has three or more; then the
 * ends of further numbers: `01632 960101/2`.
 */
const telephone =
  /(?<![\p{L}\p{N}./-])(?:\(?0\d{2}|(?:\+44|0044)[\s(]*(?:0\)?\s?)?\d{2})(?:[\s()-]{0,2}\d|\.\d(?=\d{2})){7,8}(?:-\d{1,2}|\s?\/\s?\d{1,8})*(?!\p{L}|\p{N})/gu

const notes = {
  mail: '[e-mail address not shown here]',
  telephone: '[telephone number not shown here]',
}

/** Helplines and other services: nobody's own number. 03 numbers, and those that are free to call. */
const service = /^0(?:3|800|808)/

/** Said with every edition, in its account of words. */
const message = {
  rule: 'contact-details-hidden',
  text: 'This site is set not to show e-mail addresses and telephone numbers. Where the document has one, a note stands in its place; the counts of words are those of the document.',
}

/** Put a note in the place of every e-mail address and telephone number, but for numbers of helplines and services. */
export function hideContactDetails(text: string): string {
  return text.replace(mailAddress, notes.mail).replace(spelledAddress, notes.mail).replace(telephone, hideNumber)
}

function hideNumber(found: string): string {
  if (service.test(found.replace(/\D/g, '').replace(/^(?:00)?440?/, '0'))) return found
  // A bracket around the number and more closes after it.
  return found.startsWith('(') && !found.includes(')') ? `(${notes.telephone}` : notes.telephone
}

/** The front matter without contact details; where its document stands is left as it is. */
export function hideInFrontMatter(front: FrontMatter): FrontMatter {
  const { source, ...said } = front
  return { ...(hideInValue(said) as Omit<FrontMatter, 'source'>), source, messages: [...front.messages, message] }
}

/** An edition without contact details. Everything else stays, word for word. */
export function hideInEdition({ front, body }: Edition): Edition {
  return { front: hideInFrontMatter(front), body: renameSections(hideInValue(body) as Edition['body'], body) }
}

/** What a person read in an edition, in the words that are left of it. */
export function hideInReading(reading: Reading): Reading {
  return hideInValue(reading) as Reading
}

/** Go through plain data: texts are changed, links to addresses and numbers become their words, all else is kept. */
function hideInValue(value: unknown): unknown {
  if (typeof value === 'string') return hideContactDetails(value)
  if (Array.isArray(value))
    return value.flatMap((item) => (isContactLink(item) ? hideInList(item.children) : [hideInValue(item)]))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, key === 'id' ? inner : hideInValue(inner)]),
  )
}

function hideInList(list: unknown[]): unknown[] {
  return list.map(hideInValue)
}

function isContactLink(node: unknown): node is { children: unknown[] } {
  if (node === null || typeof node !== 'object' || !('type' in node) || node.type !== 'link') return false
  return (
    'url' in node && /^(?:mailto|tel):/i.test(String(node.url)) && 'children' in node && Array.isArray(node.children)
  )
}
