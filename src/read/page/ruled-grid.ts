import type { Box, Rule } from './page-content.ts'

/** A table as its borders draw it: `xs` and `ys` are the lines between columns and rows, `area[row][column]` the cell a square belongs to. */
export interface Grid extends Box {
  xs: number[]
  ys: number[]
  area: number[][]
}

/** Rules that miss each other by less than this many points were meant to meet. */
const slack = 3

/** @returns The grids of a page with at least two columns, smallest first: a frame may stand around a table. */
export function findGrids(rules: readonly Rule[]): Grid[] {
  const merged = [...mergeRules(rules, 'level'), ...mergeRules(rules, 'upright')]
  return connected(merged)
    .map(makeGrid)
    .filter((grid) => grid !== null)
    .sort((a, b) => (a.right - a.left) * (a.bottom - a.top) - (b.right - b.left) * (b.bottom - b.top))
}

/** Borders are drawn cell by cell: put the pieces of one line together. */
function mergeRules(rules: readonly Rule[], direction: Rule['direction']): Rule[] {
  const merged: Rule[] = []
  for (const rule of rules.filter((one) => one.direction === direction).sort((a, b) => a.from - b.from)) {
    const line = merged.find((other) => Math.abs(other.at - rule.at) < slack / 2 && rule.from - other.to < slack)
    if (line) line.to = Math.max(line.to, rule.to)
    else merged.push({ ...rule })
  }
  return merged
}

/** Rules that touch, directly or through others. */
function connected(rules: Rule[]): Rule[][] {
  const left = new Set(rules)
  const groups: Rule[][] = []
  for (const rule of rules) {
    if (!left.delete(rule)) continue
    const group = [rule]
    for (const member of group) {
      for (const other of left) if (meet(member, other) && left.delete(other)) group.push(other)
    }
    groups.push(group)
  }
  return groups
}

function meet(a: Rule, b: Rule): boolean {
  if (a.direction === b.direction) return false
  return within(a.at, b) && within(b.at, a)
}

function within(at: number, { from, to }: Rule): boolean {
  return at > from - slack && at < to + slack
}

function makeGrid(rules: readonly Rule[]): Grid | null {
  const uprights = rules.filter((rule) => rule.direction === 'upright')
  const levels = rules.filter((rule) => rule.direction === 'level')
  const xs = places([...uprights, ...openEnds(levels)])
  const ys = places([...levels, ...openEnds(uprights)])
  if (xs.length < 3 || ys.length < 2) return null
  const area = joinSquares(xs, ys, uprights, levels)
  return { xs, ys, area, left: xs[0] ?? 0, right: xs.at(-1) ?? 0, top: ys[0] ?? 0, bottom: ys.at(-1) ?? 0 }
}

/** Where two rules or more end together with none across, a border is left out: at the sides of a table, or where a page break cuts a row. */
function openEnds(rules: readonly Rule[]): Pick<Rule, 'at'>[] {
  const ends = [Math.min(...rules.map(({ from }) => from)), Math.max(...rules.map(({ to }) => to))]
  const isShared = (end: number) =>
    rules.filter(({ from, to }) => Math.min(Math.abs(from - end), Math.abs(to - end)) < slack).length > 1
  return ends.filter(isShared).map((at) => ({ at }))
}

function places(rules: readonly Pick<Rule, 'at'>[]): number[] {
  const sorted = rules.map((rule) => rule.at).sort((a, b) => a - b)
  return sorted.filter((at, index) => index === 0 || at - (sorted[index - 1] ?? 0) > slack)
}

/** Number the cells: squares of the grid with no border between them are one cell. */
function joinSquares(xs: number[], ys: number[], uprights: readonly Rule[], levels: readonly Rule[]): number[][] {
  const columns = xs.length - 1
  const area = Array.from({ length: ys.length - 1 }, (_, row) =>
    Array.from({ length: columns }, (_, column) => row * columns + column),
  )
  const join = (a: number, b: number) => {
    for (const row of area) for (const [column, cell] of row.entries()) if (cell === b) row[column] = a
  }
  for (const [r, row] of area.entries()) {
    for (let c = 0; c < columns; c++) {
      const right = row[c + 1]
      if (right !== undefined && !drawn(uprights, xs[c + 1], ys[r], ys[r + 1])) join(row[c] ?? 0, right)
      const below = area[r + 1]?.[c]
      if (below !== undefined && !drawn(levels, ys[r + 1], xs[c], xs[c + 1])) join(row[c] ?? 0, below)
    }
  }
  return area
}

/** Whether rules at a place cover more than half of a side of a square. */
function drawn(rules: readonly Rule[], at = 0, from = 0, to = 0): boolean {
  const covered = rules
    .filter((rule) => Math.abs(rule.at - at) < slack)
    .reduce((sum, rule) => sum + Math.max(0, Math.min(rule.to, to) - Math.max(rule.from, from)), 0)
  return covered > (to - from) / 2
}
