import type { Element, ElementContent, Root } from 'hast'
import { symbolCharacters } from '../office/symbol-characters.ts'
import { htmlText, isHidden, isInline } from './html-text.ts'
import { styleValue } from './style-value.ts'

/** How CSS names the counting of lists, and how the `type` attribute does. */
const listTypes: Readonly<Record<string, string>> = {
  decimal: '1',
  'lower-alpha': 'a',
  'lower-latin': 'a',
  'upper-alpha': 'A',
  'upper-latin': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
  none: 'none',
}

/**
 * Write what `style` attributes say about lists, alignment, bold and italics into attributes and elements, show the signs of symbol
 * fonts, and take out what is hidden, in place: after this no style is needed.
 *
 * @param font The font that holds around the elements.
 * @returns How many words were hidden.
 */
export function applyStyles(parent: Root | Element, font = ''): number {
  let hidden = 0
  parent.children = parent.children.filter((child) => {
    if (child.type === 'text') child.value = symbolText(child.value, font)
    if (child.type !== 'element') return true
    if (isHidden(child)) {
      hidden += countWords(child)
      return false
    }
    const { style } = child.properties
    hidden += applyStyles(child, fontOf(style) ?? font)
    applyList(child)
    if (styleValue(style, 'text-align') === 'center') child.properties.align = 'center'
    applyLook(child)
    return true
  }) as ElementContent[]
  return hidden
}

function applyList({ properties }: Element): void {
  const stated = styleValue(properties.style, 'list-style-type') ?? styleValue(properties.style, 'list-style')
  const type = /\b(?:decimal|(?:lower|upper)-(?:alpha|latin|roman)|none)\b/.exec(stated ?? '')?.[0]
  if (type !== undefined) properties.type = listTypes[type] ?? '1'
}

/** Words are bold and italic by elements only. Google Docs puts a whole page into a `b` that is not bold. */
function applyLook(element: Element): void {
  const weight = styleValue(element.properties.style, 'font-weight') ?? ''
  if (/^(?:b|strong)$/.test(element.tagName) && /^(?:normal|lighter|[1-5]00)$/.test(weight)) element.tagName = 'span'
  if (/^(?:bold|bolder|[6-9]00)$/.test(weight)) wrapWords(element, 'strong')
  if (/^(?:italic|oblique)/.test(styleValue(element.properties.style, 'font-style') ?? '')) wrapWords(element, 'em')
}

function wrapWords(element: Element, tagName: string): void {
  if (element.children.some((child) => child.type === 'element' && !isInline(child) && child.tagName !== 'br')) return
  element.children = [{ type: 'element', tagName, properties: {}, children: element.children }]
}

function fontOf(style: unknown): string | undefined {
  return styleValue(style, 'font-family') ?? styleValue(style, 'font')
}

/** A single character in a symbol font is the sign it draws: office programs write bullets so. */
function symbolText(text: string, font: string): string {
  const sign = text.trim()
  if (!/wingdings|symbol/.test(font) || !/^[\u0021-\u00ff]$/.test(sign)) return text
  return text.replace(sign, symbolCharacters(String.fromCharCode(0xf000 | sign.charCodeAt(0)), font))
}

function countWords(element: Element): number {
  const { hidden: _, style: __, className: ___, ...properties } = element.properties
  return htmlText({ ...element, properties })
    .split(/\s+/)
    .filter(Boolean).length
}
