import type { SetAside } from '../model/ledger.ts'

/** Say the same text set aside for the same reason once, with its count and its first place. */
export function countSetAside(list: readonly SetAside[]): SetAside[] {
  const groups = Map.groupBy(list, ({ text, reason }) => `${reason}\n${text}`)
  return [...groups.values()].flatMap((same) => {
    const [first] = same
    const count = same.reduce((sum, one) => sum + (one.count ?? 1), 0)
    return first ? [count === 1 ? first : { ...first, count }] : []
  })
}
