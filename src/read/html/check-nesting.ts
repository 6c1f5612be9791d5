import { ContentError } from '../../model/errors.ts'

/** Pages that office programs write nest about 30 deep; pages that forget to close elements, a hundred. */
const deepest = 256
const largest = 20_000_000
/** Tags of a long policy that an office program wrote: 30,000. */
const mostTags = 300_000
/** Depth times tags: what reading costs where every step looks at all that is below an element. A long policy has a million. */
const mostWork = 10_000_000
/** Elements without an end, or whose end may be left out. */
const unnested = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup a html head body'.split(
    ' ',
  ),
)

/**
 * Refuse a page that would take very long to read, before it is parsed.
 *
 * @throws ContentError for a page of more than 20 million characters or 300,000 tags, or with 256 elements inside one another.
 */
export function checkNesting(html: string, file: string): void {
  if (html.length > largest) throw refusal(file, 'the web page is larger than any policy', `${html.length} characters`)
  const { tags, depth } = measureNesting(html)
  if (depth > deepest)
    throw refusal(file, 'the web page nests elements deeper than any policy', `over ${deepest} levels`)
  if (tags > mostTags || tags * depth > mostWork) {
    throw refusal(file, 'the web page has more elements than any policy', `${tags} tags, ${depth} deep`)
  }
}

/** Count the tags, and the elements open at once. Counting stops where it is too many. */
function measureNesting(html: string): { tags: number; depth: number } {
  let tags = 0
  let open = 0
  let depth = 0
  for (const [, closing, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    tags++
    if (!unnested.has(name.toLowerCase())) open = Math.max(0, open + (closing === '/' ? -1 : 1))
    depth = Math.max(depth, open)
    if (tags > mostTags || depth > deepest) break
  }
  return { tags, depth }
}

function refusal(file: string, what: string, received: string): ContentError {
  return new ContentError({
    file,
    what,
    received,
    todo: 'open the page in a browser, save it as PDF and add that',
  })
}
