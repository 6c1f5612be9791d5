/** Words so common in policies that looking for them finds every clause. */
const passedOver = new Set(
  'a an and are as at be by can could do does for from has have i if in is it may me my of on or our should that the their they this to was we what when where which who will with would you your'.split(
    ' ',
  ),
)

/**
 * Split what a reader typed into the terms to look for: words, and phrases in double quotes.
 *
 * @returns Each term once, as typed. Very common words are passed over unless there is nothing else.
 */
export function queryTerms(query: string): string[] {
  const terms = [...query.matchAll(/["“”]([^"“”]+)["“”]|[^\s"“”]+/gu)].map(([term, phrase]) =>
    phrase === undefined ? term.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') : `"${phrase.trim()}"`,
  )
  const unique = [...new Map(terms.filter(Boolean).map((term) => [term.toLowerCase(), term])).values()]
  const telling = unique.filter((term) => !passedOver.has(term.toLowerCase()))
  return telling.length > 0 ? telling : unique
}
