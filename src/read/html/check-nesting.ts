import { ContentError } from '../../model/errors.ts'

/** Pages that office programs write nest about 30 deep. */
const deepest = 1000
const largest = 20_000_000

/**
 * Refuse a page that would take a parser very long, before it is parsed.
 *
 * @throws ContentError for a page of more than 20 million characters, or with a thousand elements inside one another.
 */
export function checkNesting(html: string, file: string): void {
  if (html.length > largest) throw refusal(file, 'the web page is larger than any policy', `${html.length} characters`)
  let depth = 0
  for (const [, closing] of html.matchAll(
    /<(\/?)(?:div|span|section|article|ul|ol|dl|table|blockquote|font|center|b|i|u|em|strong|a|small|big|s|code|svg|math|form|fieldset|object|template|button)\b/gi,
  )) {
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
