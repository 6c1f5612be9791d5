import { comparableWords } from '../editions/comparable-text.ts'
import type { WordEdit } from '../model/change.ts'

/** Words to look for in two texts that are compared. */
export interface Phrase {
  /** What they amount to: phrases of one name stand for each other. */
  name: string
  /** Looks through lower-case words with single spaces between them. */
  pattern: RegExp
  /** Whether saying it once more changes what a text says. */
  counts: boolean
}

interface Found {
  name: string
  counts: boolean
  words: string
  /** The word after them; empty at the end. */
  next: string
  /** The place in the comparison where they changed. */
  place: number
}

/**
 * Find the phrases of which one text has more, or has them elsewhere. One that stands for another of the same name in the
 * same place, or that only moved along with the word after it, is none; nor is one more of a phrase that both have, unless it
 * counts.
 *
 * @param edits From the one text to the other.
 * @returns What only the one has, and what only the other; where both have a phrase of the same name, with the word after it.
 */
export function differingPhrases(
  edits: readonly WordEdit[],
  phrases: readonly Phrase[],
): { from: string[]; to: string[] } {
  const before = findChanged(edits, '-', phrases)
  const after = findChanged(edits, '+', phrases)
  const replaced = cancelInOrder(before, after)
  const { from, to } = cancelMoved(replaced.from, replaced.to)
  const inBefore = namesIn(edits, '-', phrases)
  const inAfter = namesIn(edits, '+', phrases)
  return { from: describe(changing(from, to, inAfter), inAfter), to: describe(changing(to, from, inBefore), inBefore) }
}

/** Leave out those that only say once more what the other text says too. */
function changing(found: readonly Found[], others: readonly Found[], inOther: ReadonlySet<string>): Found[] {
  return found.filter(({ name, counts }) => counts || !inOther.has(name) || others.some((other) => other.name === name))
}

/** Strike out those that stand for each other in one place: in the order of the text, since "staff tell parents" is not "parents tell staff". */
function cancelInOrder(before: readonly Found[], after: readonly Found[]): { from: Found[]; to: Found[] } {
  const struck = new Set<Found>()
  let reached = 0
  for (const one of before) {
    const index = after.findIndex((other, at) => at >= reached && other.place === one.place && other.name === one.name)
    if (index < 0) continue
    struck.add(one).add(after[index] ?? one)
    reached = index + 1
  }
  return { from: before.filter((one) => !struck.has(one)), to: after.filter((one) => !struck.has(one)) }
}

/** Strike out those that went to another place with the word after them. */
function cancelMoved(before: readonly Found[], after: readonly Found[]): { from: Found[]; to: Found[] } {
  const to = [...after]
  const from = before.filter((one) => {
    const index = to.findIndex((other) => other.name === one.name && other.next === one.next)
    if (index >= 0) to.splice(index, 1)
    return index < 0
  })
  return { from, to }
}

/** Of each name the first words; where the other text has the name too, each with the word after it. */
function describe(found: readonly Found[], inOther: ReadonlySet<string>): string[] {
  const words = found.flatMap((one, index) => {
    if (inOther.has(one.name)) return [`${one.words} ${one.next}`.trim()]
    return found.findIndex(({ name }) => name === one.name) === index ? [one.words] : []
  })
  return [...new Set(words)]
}

/** @returns The phrases of one side that hold a word which the other side has not in that place. */
function findChanged(edits: readonly WordEdit[], side: '-' | '+', phrases: readonly Phrase[]): Found[] {
  const words = edits.flatMap(([sign, text], index) => {
    if (sign !== '=' && sign !== side) return []
    // What is taken out and what is put in stand next to each other: they share a place.
    const place = sign === '=' ? -1 : sign === '+' && edits[index - 1]?.[0] === '-' ? index - 1 : index
    return comparableWords(text).map((word) => ({ word, place }))
  })
  const text = words.map(({ word }) => word).join(' ')
  const matches = phrases.flatMap(({ name, counts, pattern }) =>
    [...text.matchAll(pattern)].map((match) => ({ name, counts, match })),
  )
  return matches
    .toSorted((one, other) => one.match.index - other.match.index)
    .flatMap(({ name, counts, match }) => {
      const start = wordsIn(text.slice(0, match.index))
      const end = start + wordsIn(match[0])
      const place = words.slice(start, end).find((one) => one.place >= 0)?.place
      return place === undefined ? [] : [{ name, counts, words: match[0], next: words[end]?.word ?? '', place }]
    })
}

/** @returns The names of all phrases that one side has, changed or not. */
function namesIn(edits: readonly WordEdit[], side: '-' | '+', phrases: readonly Phrase[]): Set<string> {
  const text = edits.flatMap(([sign, words]) => (sign === '=' || sign === side ? comparableWords(words) : [])).join(' ')
  return new Set(phrases.flatMap(({ name, pattern }) => (text.search(pattern) < 0 ? [] : [name])))
}

function wordsIn(text: string): number {
  return text.split(' ').filter(Boolean).length
}
