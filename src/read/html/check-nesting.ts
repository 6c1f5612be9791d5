import { ContentError } from '../../model/errors.ts'

/** Pages that office programs write nest about 30 deep; pages that forget to close elements, a few hundred. */
const deepest = 600
const largest = 20_000_000
/** Elements without an end, or whose end may be left out. */
const unnested = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup a html head body'.split(
    ' ',
  ),
)

/**
 * Refuse a page that would take a parser very long, before it is parsed.
 *
 * @throws ContentError for a page of more than 20 million characters, or with 600 elements inside one another.
 */
export function checkNesting(html: string, file: string): void {
  if (html.length > largest) throw refusal(file, 'the web page is larger than any policy', `${html.length} characters`)
  let depth = 0
  for (const [, closing, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (unnested.has(name.toLowerCase())) continue
    depth = Math.max(0, depth + (closing === '/' ? -1 : 1))
    if (depth > deepest)
      throw refusal(file, 'the web page nests elements deeper than any policy', `over ${deepest} levels`)
  }
}

function refusal(file: string, what: string, received: string): ContentError {
  return new ContentError({
    file,
    what,
    received,
    todo: 'open the page in a browser, save it as PDF and add that',
  })
}
