/** @returns A length in points to two decimals, or undefined for a share of another or none. */
export function points(length: string | undefined): number | undefined {
  const [, amount, unit = ''] = /^(-?[\d.]+)(pt|in|cm|mm|pc|px)$/.exec(length ?? '') ?? []
  const factor = { pt: 1, in: 72, cm: 72 / 2.54, mm: 72 / 25.4, pc: 12, px: 0.75 }[unit]
  return amount === undefined || factor === undefined ? undefined : Math.round(Number(amount) * factor * 100) / 100
}
