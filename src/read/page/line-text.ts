import type { Run } from './page-content.ts'

/** A gap of this part of the type size is a space: the narrowest space of common fonts is 0.2, kerning stays under 0.1. */
const narrowestSpace = 0.15
/** Between runs that the content stream sets without a space, letters spread apart may leave this much. */
const widestTracking = 0.22

/** @returns Whether white space stands between two runs that follow each other on a line. */
export function isSpaced(before: Run, after: Run): boolean {
  const gap = after.x - before.right
  // A raised number stands on a baseline of its own, so the stream calls it a new line.
  if (after.size < before.size * 0.85 && after.y < before.y) return gap > narrowestSpace * before.size
  const neighbours = after.index > before.index && after.index - before.index <= 1
  if (neighbours && !after.spaceBefore) return gap > widestTracking * Math.max(before.size, after.size)
  if (after.spaceBefore && after.index > before.index) return true
  return gap > narrowestSpace * Math.min(before.size, after.size)
}

/** @returns The words of runs that stand on one line, in their order. */
export function lineText(runs: readonly Run[]): string {
  return runs.map((run, at) => (at > 0 && isSpaced(runs[at - 1] as Run, run) ? ` ${run.text}` : run.text)).join('')
}
