import { capitalised } from '../../model/capitalised.ts'
import type { ChangeKind } from '../../model/change.ts'
import type { Comparison } from './comparison.ts'
import { count, listNames } from './name-clause.ts'

/** How many clauses each kind of change touched, and sections renumbered, moved or renamed. Nothing where nothing changed. */
export function describeRest({ changes }: Comparison): string[] {
  const tally = (of: 'clause' | 'section', kind: ChangeKind): number =>
    new Set(changes.flatMap((change) => (change.of === of && change.kind === kind ? [keyOf(change)] : []))).size
  const told = (of: 'clause' | 'section', kind: ChangeKind, said: string): string[] => {
    const number = tally(of, kind)
    return number === 0 ? [] : [`${count(number, of)} ${said}`]
  }
  const parts = [
    ...told('clause', 'reworded', 'reworded'),
    ...told('clause', 'moved', 'moved'),
    ...told('clause', 'split', 'split'),
    ...told('clause', 'merged', 'made by merging'),
    ...told('clause', 'added', 'added'),
    ...told('clause', 'removed', 'removed'),
    ...told('clause', 'renumbered', 'renumbered'),
    ...told('section', 'moved', 'moved'),
    ...told('section', 'reworded', 'renamed'),
    ...told('section', 'renumbered', 'renumbered'),
  ]
  if (parts.length === 0) return []
  return [`In all: ${listNames(parts)}; ${count(tally('clause', 'unchanged'), 'clause')} unchanged.`].map(capitalised)
}

/** A clause split in three counts once, as does one merged from three. */
function keyOf(change: Comparison['changes'][number]): string {
  if (change.kind === 'merged') return change.to
  return 'from' in change ? change.from : change.to
}
