/** Lay out rows as a plain-text table: the first column to the left, the others to the right. */
export function formatTable(header: string[], rows: string[][]): string {
  const all = [header, ...rows]
  const widths = header.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)))
  const line = (row: string[]): string =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
  return all.map((row) => line(row).trimEnd()).join('\n')
}

/** @returns A share of 0 to 1 with three decimals. */
export function formatShare(share: number): string {
  return share.toFixed(3)
}
