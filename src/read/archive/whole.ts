/** @returns The whole number that a text is, or undefined for what is none or has more than nine digits. */
export function whole(value: string | undefined): number | undefined {
  return value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : undefined
}
