import { childAt, childElements, type XmlElement } from '../archive/xml.ts'
import { points } from './points.ts'

/** What a style and those it comes from state about text and paragraphs. */
export interface OdtStyle {
  /** Name as the user sees it. */
  name: string
  /** Made by the office program for one place; the name is then that of the style it comes from. */
  automatic: boolean
  bold?: boolean
  italic?: boolean
  underlined?: boolean
  struck?: boolean
  hidden?: boolean
  highlighted?: boolean
  centred?: boolean
  /** List style of the paragraphs; empty where they are taken out of any. */
  list?: string
  /** Points. */
  size?: number
  /** Left edge in points. */
  indent?: number
}

export type StyleLookup = (family: 'paragraph' | 'text', name: string | undefined) => OdtStyle

const unknown: OdtStyle = { name: '', automatic: false }
/** Ends chains that run in a circle. */
const longestChain = 50

/** Read the styles of both parts, following what each comes from. */
export function readOdtStyles(content: XmlElement, styles: XmlElement | undefined): StyleLookup {
  const elements = new Map<string, { element: XmlElement; automatic: boolean }>()
  const add = (container: XmlElement | undefined, automatic: boolean): void => {
    for (const element of childElements(container, 'style:style')) {
      elements.set(`${element.attributes['style:family']} ${element.attributes['style:name']}`, { element, automatic })
    }
  }
  add(childAt(styles, 'office:automatic-styles'), true)
  add(childAt(styles, 'office:styles'), false)
  add(childAt(content, 'office:automatic-styles'), true)
  const known = new Map<string, OdtStyle>()
  const resolve = (family: string, name: string | undefined, depth: number): OdtStyle => {
    const key = `${family} ${name}`
    const found = elements.get(key)
    if (found === undefined || depth > longestChain) return unknown
    const style =
      known.get(key) ?? extend(resolve(family, found.element.attributes['style:parent-style-name'], depth + 1), found)
    known.set(key, style)
    return style
  }
  return (family, name) => resolve(family, name, 0)
}

function extend(from: OdtStyle, { element, automatic }: { element: XmlElement; automatic: boolean }): OdtStyle {
  const own = element.attributes['style:display-name'] ?? element.attributes['style:name'] ?? ''
  return {
    ...from,
    ...textProperties(childAt(element, 'style:text-properties')?.attributes ?? {}),
    ...paragraphProperties(childAt(element, 'style:paragraph-properties')?.attributes ?? {}),
    ...listOf(element),
    name: automatic ? from.name : own,
    automatic,
  }
}

function listOf(element: XmlElement): { list?: string } {
  const list = element.attributes['style:list-style-name']
  return list === undefined ? {} : { list }
}

function textProperties(stated: Readonly<Record<string, string>>): Partial<OdtStyle> {
  const weight = stated['fo:font-weight']
  const slant = stated['fo:font-style']
  const under = stated['style:text-underline-style']
  const line = stated['style:text-line-through-style']
  const display = stated['text:display']
  const ground = stated['fo:background-color']
  const size = points(stated['fo:font-size'])
  return {
    ...(weight !== undefined && { bold: weight === 'bold' || Number(weight) >= 600 }),
    ...(slant !== undefined && { italic: slant !== 'normal' }),
    ...(under !== undefined && { underlined: under !== 'none' }),
    ...(line !== undefined && { struck: line !== 'none' }),
    ...(display !== undefined && { hidden: display === 'none' }),
    ...(ground !== undefined && { highlighted: !/^(?:transparent|#ffffff)$/i.test(ground) }),
    ...(size !== undefined && { size }),
  }
}

function paragraphProperties(stated: Readonly<Record<string, string>>): Partial<OdtStyle> {
  const align = stated['fo:text-align']
  const indent = points(stated['fo:margin-left'])
  return { ...(align !== undefined && { centred: align === 'center' }), ...(indent !== undefined && { indent }) }
}
