import { namedHeadingDepth } from '../office/named-heading-depth.ts'
import type { ParagraphProperties } from './read-properties.ts'
import type { WordStyle } from './read-styles.ts'

/**
 * Say how deep a heading a paragraph is by its style or outline level.
 *
 * @returns 1 to 9, or undefined for body text. A style of the user's own that only calls itself a heading counts.
 */
export function headingDepth(properties: ParagraphProperties, style: WordStyle): number | undefined {
  const built = /^heading ([1-9])$/i.exec(style.name)?.[1]
  if (properties.outline !== undefined) return properties.outline > 8 ? undefined : properties.outline + 1
  if (built !== undefined) return Number(built)
  if (/^title$/i.test(style.name)) return 1
  return style.custom ? namedHeadingDepth(style.name) : undefined
}
