import { z } from 'zod'
import { parsePhrase } from './phrase.ts'

/** Words that mean much the same, under a name that phrases call them by: `{name}`, or `<name>`, with which YAML lets a phrase begin. */
export const wordListsSchema = z.record(z.string().regex(/^[a-z][\w-]*$/), z.array(z.string().min(1)).min(1))
export type WordLists = z.infer<typeof wordListsSchema>

/** Phrases written out and found to be well formed, by the lists they were written with: many share theirs. */
const wellFormed = new WeakMap<WordLists, Map<string, string>>()

/**
 * Write a phrase out: the words of lists in place of their names, so that it stands on its own.
 *
 * @param complain Told of a list that there is not, one that contains itself, and a phrase that cannot be read; in words a
 *   school clerk can act on.
 * @returns The phrase as it is where there is something to complain of.
 */
export function writeOutPhrase(phrase: string, lists: WordLists, complain: (fault: string) => void): string {
  try {
    return writeOut(phrase, lists)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    complain(error.message)
    return phrase
  }
}

function writeOut(phrase: string, lists: WordLists): string {
  const known = wellFormed.get(lists) ?? new Map<string, string>()
  wellFormed.set(lists, known)
  const before = known.get(phrase)
  if (before !== undefined) return before
  const written = putLists(phrase, lists, [])
  parsePhrase(written)
  known.set(phrase, written)
  return written
}

/** @param within The lists that the phrase stands in: lists may name others, but not in a circle. */
function putLists(phrase: string, lists: WordLists, within: readonly string[]): string {
  return phrase.replace(/\{([^}]*)\}|<([^>]*)>/g, (_, braced?: string, angled?: string) => {
    const name = braced ?? angled ?? ''
    const list = lists[name]
    if (!list) throw new SyntaxError(`there is no list of words called "${name}"`)
    if (within.includes(name)) throw new SyntaxError(`the list of words "${name}" contains itself`)
    return `(${list.map((item) => grouped(putLists(item, lists, [...within, name]))).join('|')})`
  })
}

/** Within a group `|` parts whole runs of words, so `a|b c` becomes `(a|b) c` before it goes into one. */
function grouped(phrase: string): string {
  let depth = 0
  let choices = false
  let word = ''
  let written = ''
  for (const mark of `${phrase} `) {
    if (mark === ' ' && depth === 0) {
      written += `${choices ? `(${word})` : word} `
      word = ''
      choices = false
      continue
    }
    if (mark === '(') depth += 1
    if (mark === ')') depth -= 1
    if (mark === '|' && depth === 0) choices = true
    word += mark
  }
  return written.trim()
}
