import { diffArrays } from 'diff'
import type { WordEdit } from '../model/change.ts'
import { absorbTinyRuns } from './absorb-tiny-runs.ts'
import { joinRuns } from './join-runs.ts'

/** Above this many words put in and taken out, two texts have nothing to show side by side, and finding out is slow. */
const mostEdits = 2000

/** Above this share of words changed, a reader is better served by the text before and the text after. */
const mostChanged = 2 / 3

/**
 * Compare two texts word by word. Joining the `=` and `-` runs gives `before` exactly, joining the `=` and `+` runs
 * gives `after` exactly. Runs never repeat a sign; `-` comes before `+`. One or two words left equal between larger
 * changes count as changed, and texts of which more than two thirds changed are shown whole.
 */
export function diffWords(before: string, after: string): WordEdit[] {
  const edits = diffParts(before, after)
  return changedShare(edits) > mostChanged ? whole(before, after) : edits
}

/** `diffWords` for a text that is only a part of the other, of which most is therefore put in or taken out. */
export function diffParts(before: string, after: string): WordEdit[] {
  if (before === after) return before === '' ? [] : [['=', before]]
  const old = tokens(before)
  const now = tokens(after)
  const found = diffArrays(old, now, { comparator: sameWord, maxEditLength: mostEdits })
  if (found === undefined) return whole(before, after)
  return absorbTinyRuns(joinRuns(pairUp(found, old, now)))
}

/** Words and marks, each with the space that follows it; space at the start stands alone. */
function tokens(text: string): string[] {
  return text.match(/(?:[\p{L}\p{N}]+(?:['’\-/.@][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}])\s*|\s+/gu) ?? []
}

function sameWord(a: string, b: string): boolean {
  return a === b || (a.trimEnd() === b.trimEnd() && a.trim() !== '')
}

type Found = { added: boolean; removed: boolean; count: number }[]

/** Read both texts through the runs found, so that a word kept with another space after it loses neither space. */
function* pairUp(found: Found, old: string[], now: string[]): Generator<WordEdit> {
  let i = 0
  let j = 0
  for (const { added, removed, count } of found) {
    for (let k = 0; k < count; k++) {
      if (added) yield ['+', now[j++] ?? '']
      else if (removed) yield ['-', old[i++] ?? '']
      else yield* kept(old[i++] ?? '', now[j++] ?? '')
    }
  }
}

function* kept(before: string, after: string): Generator<WordEdit> {
  if (before === after) {
    yield ['=', before]
    return
  }
  const word = before.trimEnd()
  yield ['=', word]
  yield ['-', before.slice(word.length)]
  yield ['+', after.slice(word.length)]
}

function whole(before: string, after: string): WordEdit[] {
  return joinRuns([
    ['-', before],
    ['+', after],
  ])
}

/** @returns How much of both texts together is not kept: 0 (the same words) to 1 (none shared). */
function changedShare(edits: readonly WordEdit[]): number {
  let same = 0
  let changed = 0
  for (const [sign, text] of edits) {
    const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
    if (sign === '=') same += 2 * words
    else changed += words
  }
  return same + changed === 0 ? 0 : changed / (same + changed)
}
