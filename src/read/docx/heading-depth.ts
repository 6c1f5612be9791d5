import type { ParagraphProperties } from './read-properties.ts'
import type { WordStyle } from './read-styles.ts'

/**
 * Say how deep a heading a paragraph is by its style or outline level.
 *
 * @returns 1 to 9, or undefined for body text. A style that only calls itself a heading ("OAT sub header") counts: its depth is the digit
 *   in its name, or 2 for a subheading, or 1.
 */
export function headingDepth(properties: ParagraphProperties, style: WordStyle): number | undefined {
  const built = /^heading ([1-9])$/i.exec(style.name)?.[1]
  if (properties.outline !== undefined) return properties.outline > 8 ? undefined : properties.outline + 1
  if (built !== undefined) return Number(built)
  if (/^title$/i.test(style.name)) return 1
  return style.custom ? namedDepth(style.name) : undefined
}

function namedDepth(name: string): number | undefined {
  if (!/head(?:ing|er)s?\b/i.test(name) || /\b(?:table|page|column|cell|footer|toc|contents|running)\b/i.test(name)) return undefined
  if (/^(?:header|heading)s?$/i.test(name)) return /^header/i.test(name) ? undefined : 1
  const digit = /([1-6])\D*$/.exec(name)?.[1]
  if (digit !== undefined) return Number(digit)
  return /sub/i.test(name) ? 2 : 1
}
