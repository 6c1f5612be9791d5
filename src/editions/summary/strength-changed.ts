import { diffArrays } from 'diff'
import { sentencesOf } from '../../lines/sentences-of.ts'
import { capitalised } from '../../model/capitalised.ts'
import type { Force } from '../../model/clause.ts'
import { count, nameClause, quote, withStop } from './name-clause.ts'
import { type Obligation, obligationsOf } from './obligations.ts'
import type { Pair } from './pairs.ts'

interface Shift {
  from: Obligation
  to: Obligation
}

/** Clauses worded more strongly, less strongly, or the other way round: "should" that became "must", "may" that became "must not". */
export function describeStrength(pairs: readonly Pair[]): string[] {
  return pairs.flatMap((pair) => {
    const shift = shiftOf(pair)
    if (shift) return [describeShift(pair, shift)]
    return describeForce(pair) ?? describeNegation(pair) ?? []
  })
}

/** The greatest change of wording in a clause. */
function shiftOf({ textBefore, textAfter }: Pair): Shift | undefined {
  const shifts: Shift[] = []
  let out: Obligation[] = []
  const runs = diffArrays(obligationsOf(textBefore), obligationsOf(textAfter), {
    comparator: (a, b) => a.words === b.words,
  })
  for (const { removed, added, value } of runs) {
    if (removed) out = value
    else if (added) for (const [index, to] of value.entries()) pushShift(shifts, out[index], to)
    else out = []
  }
  return shifts.sort((a, b) => size(b) - size(a))[0]
}

function pushShift(shifts: Shift[], from: Obligation | undefined, to: Obligation): void {
  if (from && (from.strength !== to.strength || from.against !== to.against)) shifts.push({ from, to })
}

/** Turning round weighs more than any step of strength. */
function size({ from, to }: Shift): number {
  return (from.against === to.against ? 0 : 10) + Math.abs(from.strength - to.strength)
}

function describeShift(pair: Pair, { from, to }: Shift): string {
  const { after, textAfter } = pair
  const under = after.clause.children.length
  const points = under > 0 ? ` This applies to the ${count(under, 'point')} under it.` : ''
  const said = `${verdict(from, to)}: ${nameClause(after)} now says “${to.words}” where it said “${from.words}”`
  return withStop(`${said}: ${quote(sentenceWith(textAfter, to.words))}`) + points
}

function verdict(from: Obligation, to: Obligation): string {
  if (from.against === to.against) return to.strength > from.strength ? 'Stronger' : 'Weaker'
  if (to.against) return from.strength === 1 ? 'Allowed before, not now' : 'Turned round'
  return to.strength === 1 ? 'Allowed now, not before' : 'Turned round'
}

const ranks: Record<Force, number> = { must: 3, should: 2, may: 1, advice: 1, statement: 0 }

/** A clause whose force was read otherwise though no wording of duty was exchanged, such as an order that became advice. */
function describeForce({ before: [old, ...more], after }: Pair): string[] | null {
  if (!old || more.length > 0 || old.force === after.clause.force) return null
  // A list item takes the force of its lead-in, which is told once for all.
  if (after.parent?.force === after.clause.force) return null
  const [was, is] = [ranks[old.force], ranks[after.clause.force]]
  if (was === 0 || is === 0 || was === is) return null
  const verdict = is > was ? 'Stronger' : 'Weaker'
  return [`${verdict}: ${nameClause(after)} is now worded as “${after.clause.force}”; it was “${old.force}”.`]
}

const negation = /\b(?:not|never|no|nobody|none|without|neither|nor)\b|n[’']t\b/giu

/** A "not" that came or went changes a rule however few its letters. */
function describeNegation({ after, textBefore, textAfter, words }: Pair): string[] | null {
  const before = textBefore.match(negation)?.length ?? 0
  const now = textAfter.match(negation)?.length ?? 0
  const kept = words.some(([sign]) => sign === '=')
  if (before === now || !kept || (before > 0 && now > 0)) return null
  const [word] = (now > before ? textAfter : textBefore).match(negation) ?? []
  const verb = now > before ? 'now says' : 'no longer says'
  return [withStop(`${capitalised(nameClause(after))} ${verb} “${word?.toLowerCase()}”: ${quote(textAfter)}`)]
}

function sentenceWith(text: string, words: string): string {
  return sentencesOf(text).find((sentence) => sentence.toLowerCase().includes(words)) ?? text
}
