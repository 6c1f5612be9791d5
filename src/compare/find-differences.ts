import { comparableText, comparableWords } from '../editions/comparable-text.ts'
import type { Force } from '../model/clause.ts'

/** A difference between two like clauses that changes what they ask of people. */
export type Difference =
  | { kind: 'force'; from: Force; to: Force }
  | { kind: 'negation'; from: string[]; to: string[] }
  | { kind: 'actor'; from: string[]; to: string[] }

const negations = /\b(?:not|never|no|nor|neither|without|cannot|unless|except|prohibited|forbidden|refrain)\b|n't\b/g

/** Who a school policy speaks of. The roles are those of English schools; a word stands for its plural too. */
const actors =
  /\b(?:staff|employees?|teachers?|adults?|volunteers?|governors?|governing (?:body|board)|parents?|carers?|pupils?|students?|children|users?|head ?teacher|head|headmaster|headmistress|principal|dsl|designated safeguarding lead|senior leaders?|senior leadership team|line managers?|lado|police|local authority|trust)\b/g

/**
 * Find what sets two like clauses apart that a reader should see first: the force of the wording, a negation or an
 * exception, and whom it speaks of.
 */
export function findDifferences(a: { text: string; force: Force }, b: { text: string; force: Force }): Difference[] {
  const found: Difference[] = []
  if (a.force !== b.force) found.push({ kind: 'force', from: a.force, to: b.force })
  for (const [kind, pattern] of [
    ['negation', negations],
    ['actor', actors],
  ] as const) {
    const [from, to] = [a.text, b.text].map((text) => matches(text, pattern))
    if (from && to && from.join() !== to.join()) found.push({ kind, from: without(from, to), to: without(to, from) })
  }
  return found
}

/** Whose the wording is: the words of one text that the other has not, singular and plural being one. */
function without(words: string[], others: string[]): string[] {
  return words.filter((word) => !others.includes(word))
}

function matches(text: string, pattern: RegExp): string[] {
  const found = comparableText(text).toLowerCase().match(pattern) ?? []
  return [
    ...new Set(
      found.map((words) =>
        comparableWords(words)
          .join(' ')
          .replace(/(?<!s)s$/, ''),
      ),
    ),
  ].sort()
}
