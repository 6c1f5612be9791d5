import { capitalised } from '../../model/capitalised.ts'
import type { WordEdit } from '../../model/change.ts'
import { listNames, nameClause, quote, withStop } from './name-clause.ts'
import type { Pair } from './pairs.ts'

/** Clauses whose words are quoted; of more only the places are told. */
const mostQuoted = 3

/** Places told one by one; of more clauses the tally alone says how many they are. */
const mostNamed = 6

/** Texts of no more words than these are told whole. */
const shortText = 8

/** Words that were taken out at one place, and those put there; either may be none. */
interface Exchange {
  out: string
  put: string
}

/** What reworded clauses say now and said before: each whole where it is short, else by the longest of its exchanges. */
export function describeReworded(pairs: readonly Pair[]): string[] {
  const told = pairs.flatMap((pair) => {
    const exchange = exchangeOf(pair)
    return exchange ? [{ name: nameClause(pair.after), exchange }] : []
  })
  if (told.length <= mostQuoted) return told.map(({ name, exchange }) => describeExchange(name, exchange))
  const names = [...new Set(told.map(({ name }) => name))]
  return names.length > mostNamed ? [] : [`Also reworded: ${listNames(names)}.`]
}

function describeExchange(name: string, { out, put }: Exchange): string {
  const said = put === '' ? `no longer says ${quote(out)}` : `now says ${quote(put)}`
  return withStop(`${capitalised(name)} ${said}${out !== '' && put !== '' ? ` where it said ${quote(out)}` : ''}`)
}

/** @returns Null where only marks between the words changed. */
function exchangeOf({ textBefore, textAfter, words }: Pair): Exchange | null {
  const longest = exchangesOf(words).sort((a, b) => sizeOf(b) - sizeOf(a))[0]
  if (!longest) return null
  const isShort = [textBefore, textAfter].every((text) => text.split(' ').length <= shortText)
  return isShort ? { out: withoutStop(textBefore), put: withoutStop(textAfter) } : longest
}

function exchangesOf(words: readonly WordEdit[]): Exchange[] {
  const exchanges: Exchange[] = [{ out: '', put: '' }]
  for (const [sign, text] of words) {
    const last = exchanges.at(-1)
    if (sign === '=') exchanges.push({ out: '', put: '' })
    else if (last) last[sign === '-' ? 'out' : 'put'] += text
  }
  return exchanges
    .map(({ out, put }) => ({ out: withoutMarks(out), put: withoutMarks(put) }))
    .filter(({ out, put }) => out.toLowerCase() !== put.toLowerCase())
}

function sizeOf({ out, put }: Exchange): number {
  return out.length + put.length
}

/** Words without the marks and spaces around them. */
function withoutMarks(words: string): string {
  return words.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
}

/** Words that come to stand within a sentence. */
function withoutStop(text: string): string {
  return text.replace(/[\s.,;:]+$/, '')
}
