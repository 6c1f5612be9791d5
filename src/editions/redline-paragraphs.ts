import type { Change, WordEdit } from '../model/change.ts'
import type { Body } from '../model/clause.ts'
import { diffParts, diffWords } from './diff-words.ts'
import { heaviestChain } from './heaviest-chain.ts'
import { joinRuns } from './join-runs.ts'
import { shareOut } from './share-out.ts'
import { depthOf, type Unit, unitKey, unitsByKey, unitsOf } from './units.ts'

/** One paragraph of a document that shows both editions at once. */
export interface RedlineParagraph {
  of: 'clause' | 'section'
  /** 1 and up for headings; for clauses 0 for a paragraph, 1 and up for items. */
  depth: number
  /** The printed label and then the words, as edits. */
  edits: WordEdit[]
  /** What became of the end of the paragraph: one put in is no paragraph of its own before, but runs on into the next. */
  mark: WordEdit[0]
}

/**
 * Lay two editions out as one run of paragraphs. Leaving out what is marked `+` gives every heading and clause of `before`
 * in its order, leaving out `-` gives `after` in its order. So what moved is taken out in one place and put in at the other.
 */
export function redlineParagraphs(before: Body, after: Body, changes: readonly Change[]): RedlineParagraph[] {
  const [old, now] = [unitsOf(before), unitsOf(after)]
  const paragraphs: RedlineParagraph[] = []
  let [i, j] = [0, 0]
  const upTo = (from: number, to: number): void => {
    for (const unit of old.slice(i, from)) paragraphs.push(whole(old, unit, '-'))
    for (const unit of now.slice(j, to)) paragraphs.push(whole(now, unit, '+'))
  }
  for (const { from, to, parts } of keptInOrder(old, now, changes)) {
    const unit = old[from]
    if (!unit) continue
    upTo(from, to)
    paragraphs.push(...kept(now, unit, parts))
    ;[i, j] = [from + 1, to + parts.length]
  }
  upTo(old.length, now.length)
  return paragraphs
}

interface Kept {
  from: number
  to: number
  /** The unit after; several neighbours where a clause was split. */
  parts: Unit[]
}

/** Links that cross no other, in order. */
function keptInOrder(old: readonly Unit[], now: readonly Unit[], changes: readonly Change[]): Kept[] {
  const [oldByKey, newByKey] = [unitsByKey(old), unitsByKey(now)]
  const parts = new Map<number, Unit[]>()
  const candidates = changes.flatMap((change) => {
    if (!('from' in change) || !('to' in change)) return []
    const [from, to] = [oldByKey.get(unitKey(change.of, change.from)), newByKey.get(unitKey(change.of, change.to))]
    if (!from || !to) return []
    const others = parts.get(from.at) ?? []
    parts.set(from.at, [...others, to])
    // A part that follows another goes with it.
    if (change.kind === 'split' && others.at(-1)?.at === to.at - 1) return []
    return [{ from: from.at, to: to.at, weight: 1 + to.words.length }]
  })
  return heaviestChain(candidates).flatMap(({ from, to }) => {
    const own = (parts.get(from) ?? []).filter((part) => part.at >= to)
    const neighbours = own.filter((part, index) => part.at === to + index)
    return [{ from, to, parts: neighbours }]
  })
}

function whole(units: readonly Unit[], unit: Unit, mark: '-' | '+'): RedlineParagraph {
  const label = unit.node.label === null ? '' : `${unit.node.label} `
  return { of: unit.node.kind, depth: depthOf(units, unit), edits: joinRuns([[mark, label + unit.text]]), mark }
}

function kept(now: readonly Unit[], from: Unit, parts: readonly Unit[]): RedlineParagraph[] {
  const words =
    parts.length === 1
      ? diffWords(from.text, parts[0]?.text ?? '')
      : diffParts(from.text, parts.map(({ text }) => text).join(' '))
  const lengths = parts.map(({ text }, index) => text.length + (index < parts.length - 1 ? 1 : 0))
  return shareOut(words, lengths).map((edits, index) => {
    const part = parts[index] ?? from
    const labels = labelEdits(index === 0 ? from.node.label : null, part.node.label)
    return {
      of: part.node.kind,
      depth: depthOf(now, part),
      edits: joinRuns([...labels, ...edits]),
      mark: index === parts.length - 1 ? '=' : '+',
    }
  })
}

function labelEdits(before: string | null, after: string | null): WordEdit[] {
  if (before === after) return before === null ? [] : [['=', `${before} `]]
  return [
    ...(before === null ? [] : [['-', `${before} `] as const]),
    ...(after === null ? [] : [['+', `${after} `] as const]),
  ]
}
