/**
 * Read the number out of a printed label.
 *
 * @param label As printed: `4.1`, `3.`, `(iv)`, `a)`, `•`.
 * @returns The number without brackets and closing full stop (`4.1`, `3`, `iv`, `a`), or null for a bullet.
 */
export function labelNumber(label: string | null): string | null {
  if (label === null) return null
  const number = label.normalize('NFKC').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
  return number === '' ? null : number
}
