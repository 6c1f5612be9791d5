import type { Body, Clause } from '../../src/model/clause.ts'
import { clauseText } from '../../src/model/walk-clauses.ts'

/** A body after known edits, and what became of every clause: pairs of ids, none for what was removed or added. */
export interface Mutated {
  after: Body
  /** `from>to`, several for a clause split or merged. */
  links: Set<string>
  kinds: Map<string, string>
}

type Edit = 'reword' | 'move' | 'remove' | 'add' | 'split' | 'merge'

/** Small seeded generator (mulberry32), so that a failure can be repeated. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

interface Slot {
  home: Body
  clause: Clause
}

/**
 * Make a new edition of a body: about `rate` of its clauses reworded, moved, removed, joined, divided, or followed by a
 * clause taken from `strangers`.
 */
export function mutateBody(before: Body, rate: number, strangers: readonly string[], random: () => number): Mutated {
  const after = structuredClone(before)
  const origin = new Map<Clause, string[]>()
  const slots = collect(after)
  for (const { clause } of slots) origin.set(clause, [clause.id])
  const kinds = new Map<string, string>()
  const spare = [...strangers]
  for (const slot of slots) {
    if (random() >= rate || !slot.home.includes(slot.clause)) continue
    const edit = (['reword', 'reword', 'move', 'remove', 'add', 'split', 'merge'] as Edit[])[Math.floor(random() * 7)]
    if (edit === 'reword') reword(slot, kinds, random)
    if (edit === 'move') move(slot, slots, kinds, random)
    if (edit === 'remove') remove(slot, kinds)
    if (edit === 'add') add(slot, spare.pop(), origin)
    if (edit === 'split') split(slot, origin, kinds)
    if (edit === 'merge') merge(slot, origin, kinds)
  }
  return { after: renamed(after), links: linksOf(after, origin), kinds }
}

function collect(body: Body): Slot[] {
  return body.flatMap((node): Slot[] => {
    const inner = collect(node.children)
    return node.kind === 'clause' ? [{ home: body, clause: node }, ...inner] : inner
  })
}

function words(clause: Clause): string[] {
  return clauseText(clause).split(' ')
}

function setWords(clause: Clause, list: readonly string[]): void {
  clause.content = [{ type: 'paragraph', children: [{ type: 'text', value: list.join(' ') }] }]
}

const fillers = 'always promptly normally where practicable in writing beforehand wherever possible as agreed'.split(
  ' ',
)

/** Change up to about a third of the words. */
function reword({ clause }: Slot, kinds: Map<string, string>, random: () => number): void {
  const old = words(clause)
  const share = 0.05 + random() * 0.3
  const now = old.flatMap((word) => {
    if (random() >= share) return [word]
    const filler = fillers[Math.floor(random() * fillers.length)] ?? ''
    const choice = random()
    return choice < 0.4 ? [filler] : choice < 0.7 ? [] : [word, filler]
  })
  if (now.length < 3 || now.join(' ') === old.join(' ')) return
  setWords(clause, now)
  kinds.set(clause.id, 'reworded')
}

/** Put the clause, with what stands under it, into another list at least four places on. */
function move(slot: Slot, slots: readonly Slot[], kinds: Map<string, string>, random: () => number): void {
  const target = slots[Math.floor(random() * slots.length)]
  if (!target || target.home === slot.home || words(slot.clause).length < 6 || kinds.has(slot.clause.id)) return
  if (collect([slot.clause]).some(({ clause }) => clause === target.clause || clause.children === target.home)) return
  if (!target.home.includes(target.clause)) return
  slot.home.splice(slot.home.indexOf(slot.clause), 1)
  target.home.splice(target.home.indexOf(target.clause), 0, slot.clause)
  slot.home = target.home
  kinds.set(slot.clause.id, 'moved')
}

function remove(slot: Slot, kinds: Map<string, string>): void {
  if (slot.clause.children.length > 0) return
  slot.home.splice(slot.home.indexOf(slot.clause), 1)
  kinds.set(slot.clause.id, 'removed')
}

function add(slot: Slot, text: string | undefined, origin: Map<Clause, string[]>): void {
  if (text === undefined) return
  const clause = { ...structuredClone(slot.clause), children: [], number: null, label: null }
  setWords(clause, [text])
  slot.home.splice(slot.home.indexOf(slot.clause) + 1, 0, clause)
  origin.set(clause, [])
}

function split(slot: Slot, origin: Map<Clause, string[]>, kinds: Map<string, string>): void {
  const list = words(slot.clause)
  if (list.length < 14 || slot.clause.children.length > 0 || kinds.has(slot.clause.id)) return
  const middle = Math.floor(list.length / 2)
  const second = { ...structuredClone(slot.clause), number: null, label: null }
  setWords(slot.clause, list.slice(0, middle))
  setWords(second, list.slice(middle))
  slot.home.splice(slot.home.indexOf(slot.clause) + 1, 0, second)
  origin.set(second, [slot.clause.id])
  kinds.set(slot.clause.id, 'split')
}

function merge(slot: Slot, origin: Map<Clause, string[]>, kinds: Map<string, string>): void {
  const next = slot.home[slot.home.indexOf(slot.clause) + 1]
  if (next?.kind !== 'clause' || next.children.length > 0 || slot.clause.children.length > 0) return
  const ids = [...(origin.get(slot.clause) ?? []), ...(origin.get(next) ?? [])]
  if (ids.length !== 2 || ids.some((id) => kinds.has(id)) || words(next).length < 4 || words(slot.clause).length < 4)
    return
  setWords(slot.clause, [...words(slot.clause), ...words(next)])
  slot.home.splice(slot.home.indexOf(next), 1)
  origin.set(slot.clause, ids)
  for (const id of ids) kinds.set(id, 'merged')
}

/** Give the clauses after new ids, so that nothing can be read from them. */
function renamed(after: Body): Body {
  for (const [index, { clause }] of collect(after).entries()) clause.id = `n${index}`
  return after
}

function linksOf(after: Body, origin: Map<Clause, string[]>): Set<string> {
  const links = collect(after).flatMap(({ clause }) => (origin.get(clause) ?? []).map((from) => `${from}>${clause.id}`))
  return new Set(links)
}
