import type { Library } from '../library.ts'
import type { FrontMatter } from '../model/edition.ts'
import type { Policy } from '../model/policy.ts'
import { addresses } from './addresses.ts'
import { editionDate } from './standing.ts'

/**
 * The running heads and feet of an edition on paper: school and policy above, its permanent address below. Page margins take
 * their words from style sheets only, and the pages allow no styles of their own, so each edition has a sheet.
 */
export function printSheet({ settings }: Pick<Library, 'settings'>, policy: Policy, front: FrontMatter): string {
  const address = new URL(addresses(settings.base).edition(front), settings.url).href
  return `@page {
  @top-left { content: ${cssString(policy.school.name)} }
  @top-right { content: ${cssString(`${front.title}, ${editionDate(front)}`)} }
  @bottom-left { content: ${cssString(address)} }
}
@page :first {
  @top-left { content: none }
  @top-right { content: none }
}
`
}

/** @returns The text as a string of CSS, in which nothing of it can end the string or the sheet. */
export function cssString(text: string): string {
  const escaped = text.replace(/[^\p{L}\p{N} .,:/()-]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)
  return `"${escaped}"`
}
