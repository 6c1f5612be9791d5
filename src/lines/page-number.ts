const word = String.raw`p\s?a\s?g\s?e`
const pattern = new RegExp(
  `^(?:${word})?[-–—|\\s]*(\\d{1,3})[-–—|\\s]*(?:(?:of|/)\\s*\\d{1,3})?[-–—|\\s]*(?:${word})?$`,
  'i',
)

/** @returns The number of a line that is a page number and nothing else (`3`, `- 3 -`, `Page 3 of 12`, `3 | P a g e`); null for others. */
export function readPageNumber(text: string): number | null {
  if (text.length > 40) return null
  const found = pattern.exec(text.replace(/[*_]/g, '').trim())?.[1]
  return found === undefined ? null : Number(found)
}
