import type { Change } from '../model/change.ts'
import { diffParts, diffWords } from './diff-words.ts'
import type { Linked } from './link-units.ts'
import { movedUnits } from './moved-units.ts'
import { isRenumbered } from './renumbered.ts'
import type { Unit } from './units.ts'

/** A change and where it stands: a place after, and for what was removed a place before that decides among equals. */
interface Placed {
  change: Change
  after: number
  before: number
}

/** Put what alignment found into words: a change for each link, and for each unit without one. In reading order. */
export function describeLinks(before: readonly Unit[], after: readonly Unit[], linked: Linked): Change[] {
  const moved = movedUnits(before, after, linked)
  const placed = [
    ...linkedChanges(before, after, linked, moved),
    ...removedChanges(before, linked, moved),
    ...addedChanges(after, linked),
  ]
  return placed.sort((a, b) => a.after - b.after || a.before - b.before).map(({ change }) => change)
}

function* linkedChanges(
  before: readonly Unit[],
  after: readonly Unit[],
  linked: Linked,
  moved: Set<number>,
): Generator<Placed> {
  const renumbered = isRenumbered(before, after)
  const divided = new Map<string, 'split' | 'merged'>()
  for (const { whole, parts } of linked.splits) for (const part of parts) divided.set(`${whole}>${part}`, 'split')
  for (const { whole, parts } of linked.merges) for (const part of parts) divided.set(`${part}>${whole}`, 'merged')

  const links = new Map([...linked.to].map(([from, to]) => [`${from}>${to}`, [from, to] as const]))
  for (const { whole, parts } of linked.splits) for (const part of parts) links.set(`${whole}>${part}`, [whole, part])

  for (const [key, [a, b]] of links) {
    const [from, to] = [before[a], after[b]]
    if (!from || !to) continue
    const kind = divided.get(key) ?? kindOf(from, to, moved, renumbered)
    yield { change: linkedChange(kind, from, to), after: b, before: a }
  }
}

type LinkedKind = 'unchanged' | 'renumbered' | 'moved' | 'reworded' | 'split' | 'merged'

function kindOf(from: Unit, to: Unit, moved: Set<number>, renumbered: (from: Unit, to: Unit) => boolean): LinkedKind {
  if (moved.has(from.at)) return 'moved'
  if (from.comparable !== to.comparable) return 'reworded'
  return renumbered(from, to) ? 'renumbered' : 'unchanged'
}

function linkedChange(kind: LinkedKind, from: Unit, to: Unit): Change {
  const ends = { of: from.node.kind, from: from.node.id, to: to.node.id }
  if (kind === 'unchanged' || kind === 'renumbered') return { kind, ...ends }
  const diff = kind === 'split' || kind === 'merged' ? diffParts : diffWords
  return { kind, ...ends, words: diff(from.text, to.text) }
}

/** What was removed stands after the last unit before it that is still in its place. */
function* removedChanges(before: readonly Unit[], linked: Linked, moved: Set<number>): Generator<Placed> {
  let after = -1
  for (const unit of before) {
    const to = linked.to.get(unit.at)
    if (to === undefined) {
      yield { change: { kind: 'removed', of: unit.node.kind, from: unit.node.id }, after: after + 0.5, before: unit.at }
    } else if (!moved.has(unit.at)) {
      after = to
    }
  }
}

function* addedChanges(after: readonly Unit[], linked: Linked): Generator<Placed> {
  const known = new Set([...linked.to.values(), ...linked.splits.flatMap(({ parts }) => parts)])
  for (const unit of after) {
    if (known.has(unit.at)) continue
    yield { change: { kind: 'added', of: unit.node.kind, to: unit.node.id }, after: unit.at, before: -1 }
  }
}
