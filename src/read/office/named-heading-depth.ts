/** Styles that call themselves headings of something else than the text. */
const otherHeadings = /\b(?:table|page|column|cell|footer|toc|contents|running)\b/i

/**
 * Say how deep a heading a style of the user's own is by its name ("OAT sub header 2", "Policy Heading").
 *
 * @returns The digit in the name, or 2 for a subheading, or 1; undefined for a style that does not call itself a heading.
 */
export function namedHeadingDepth(name: string): number | undefined {
  if (!/head(?:ing|er)s?\b/i.test(name) || otherHeadings.test(name) || /^headers?$/i.test(name)) return undefined
  const digit = /([1-6])\D*$/.exec(name)?.[1]
  if (digit !== undefined) return Number(digit)
  return /sub/i.test(name) ? 2 : 1
}
