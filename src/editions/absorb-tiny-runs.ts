import type { WordEdit } from '../model/change.ts'

const mostWords = 2

/**
 * Take one or two words left equal between larger changes as changed too: "[a pupil] the [parent]" reads better as one
 * replacement. A run is tiny when it has at most two words and is no longer than the change on either side.
 */
export function absorbTinyRuns(edits: readonly WordEdit[]): WordEdit[] {
  const result: WordEdit[] = []
  let index = 0
  while (index < edits.length) {
    const group = changeFrom(edits, index)
    if (group.out !== '') result.push(['-', group.out])
    if (group.put !== '') result.push(['+', group.put])
    const next = edits[group.next]
    if (next) result.push(next)
    index = group.next + 1
  }
  return result
}

/** A change with the tiny equal runs, and the changes after them, that it swallows. `next` is where it ends. */
interface Group {
  out: string
  put: string
  next: number
}

function changeFrom(edits: readonly WordEdit[], start: number): Group {
  let group = plainChange(edits, start)
  while (group.next > start) {
    const run = edits[group.next]
    if (run?.[0] !== '=') break
    const after = plainChange(edits, group.next + 1)
    if (!isTiny(run[1], group, after)) break
    group = { out: group.out + run[1] + after.out, put: group.put + run[1] + after.put, next: after.next }
  }
  return group
}

function plainChange(edits: readonly WordEdit[], start: number): Group {
  const group: Group = { out: '', put: '', next: start }
  for (let edit = edits[start]; edit && edit[0] !== '='; edit = edits[group.next]) {
    if (edit[0] === '-') group.out += edit[1]
    else group.put += edit[1]
    group.next++
  }
  return group
}

function isTiny(run: string, before: Group, after: Group): boolean {
  const words = run.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  const length = run.trim().length
  return words <= mostWords && length <= sizeOf(before) && length <= sizeOf(after)
}

function sizeOf(group: Group): number {
  return Math.max(group.out.trim().length, group.put.trim().length)
}
