/**
 * Make words safe and readable in an address: lower-case Latin letters, digits and hyphens.
 *
 * @returns At most 60 characters, cut between words; `''` where the text has no Latin letter or digit.
 */
export function slugify(text: string): string {
  const slug = text
    .normalize('NFKD')
    .replace(/[\p{M}'’‘`]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (slug.length <= 60) return slug
  const cut = slug.slice(0, 61)
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 0) || 60)
}

/** @returns `wanted`, or the first of `wanted-2`, `wanted-3` … that is not taken; the result is then taken. */
export function claimId(wanted: string, taken: Set<string>): string {
  let id = wanted
  for (let count = 2; taken.has(id); count++) id = `${wanted}-${count}`
  taken.add(id)
  return id
}
