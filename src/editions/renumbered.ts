import type { Unit } from './units.ts'

/**
 * Make a test of whether a linked unit has a number of its own that changed. `4.2` that became `5.2` because section 4
 * became section 5 is not renumbered: its section is. Nor is a unit that gained or lost its number altogether, which a
 * change of file format does.
 */
export function isRenumbered(before: readonly Unit[], after: readonly Unit[]): (from: Unit, to: Unit) => boolean {
  return (from, to) => {
    const [old, now] = [from.number, to.number]
    if (old === null || now === null || old === now) return false
    return ownNumber(before, from) !== ownNumber(after, to)
  }
}

/** The part of a number that is not the number of a unit above: `2` of `4.2` under `4`. */
function ownNumber(units: readonly Unit[], unit: Unit): string {
  const number = unit.number ?? ''
  for (let above = units[unit.parent]; above; above = units[above.parent]) {
    const prefix = above.number
    if (prefix !== null && number.startsWith(`${prefix}.`)) return number.slice(prefix.length + 1)
  }
  return number
}
