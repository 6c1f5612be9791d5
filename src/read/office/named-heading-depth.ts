/** Styles that call themselves headings of something else than the text. */
const otherHeadings = /\b(?:table|page|column|cell|footer|toc|contents|running)\b/i
const english = /head(?:ing|er)s?\b/i
/**
 * What word processors in other languages call their heading styles, each with its depth: Welsh, Irish, French, German, Spanish and
 * Portuguese, Italian, Dutch, Polish, Danish and Norwegian, Swedish. Word keeps English names in the file; converters write what was shown.
 */
const elsewhere =
  /^(?:pennawd|pennyn|ceannteideal|titre|überschrift|t[ií]tulo|encabezado|cabeçalho|titolo|intestazione|kop|nagłówek|overskrift|rubrik)[ _]?([1-6])$/iu

/**
 * Say how deep a heading a style of the user's own is by its name ("OAT sub header 2", "Policy Heading", "Titre 1").
 *
 * @returns The digit in the name, or 2 for a subheading, or 1; undefined for a style that does not call itself a heading.
 */
export function namedHeadingDepth(name: string): number | undefined {
  const depth = elsewhere.exec(name)?.[1]
  if (depth !== undefined) return Number(depth)
  if (!english.test(name) || otherHeadings.test(name) || /^headers?$/i.test(name)) return undefined
  const digit = /([1-6])\D*$/.exec(name)?.[1]
  if (digit !== undefined) return Number(digit)
  return /sub/i.test(name) ? 2 : 1
}
