/** @returns What a `style` attribute says of one property, in lower case; where it says it twice, the last. */
export function styleValue(style: unknown, property: string): string | undefined {
  const stated = String(style ?? '')
    .split(';')
    .map((declaration) => declaration.split(':'))
    .findLast(([name = '']) => name.trim().toLowerCase() === property)
  return stated?.slice(1).join(':').trim().toLowerCase()
}
