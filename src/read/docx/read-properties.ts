import { whole } from '../archive/whole.ts'
import { childAt, type XmlElement } from '../archive/xml.ts'

/** What a run's properties state; what is absent is inherited. */
export interface RunProperties {
  style?: string
  bold?: boolean
  italic?: boolean
  underlined?: boolean
  struck?: boolean
  hidden?: boolean
  highlighted?: boolean
  /** Points. */
  size?: number
  font?: string
}

/** What a paragraph's properties state; what is absent is inherited. */
export interface ParagraphProperties {
  style?: string
  /** `0` takes a paragraph out of the list its style puts it in. */
  list?: string
  /** 0-based. */
  level?: number
  /** 0-based outline level; 9 is body text. */
  outline?: number
  centred?: boolean
  /** Left edge in points. */
  indent?: number
}

/** @param element `w:rPr`. */
export function readRunProperties(element: XmlElement | undefined): RunProperties {
  return stated({
    style: valOf(element, 'w:rStyle'),
    bold: flag(element, 'w:b'),
    italic: flag(element, 'w:i'),
    underlined: flag(element, 'w:u'),
    struck: flag(element, 'w:strike') ?? flag(element, 'w:dstrike'),
    hidden: flag(element, 'w:vanish'),
    highlighted: isHighlighted(element),
    size: halved(valOf(element, 'w:sz')),
    font: fontOf(element),
  })
}

/** @param element `w:pPr`. */
export function readParagraphProperties(element: XmlElement | undefined): ParagraphProperties {
  const alignment = valOf(element, 'w:jc')
  return stated({
    style: valOf(element, 'w:pStyle'),
    list: childAt(element, 'w:numPr', 'w:numId')?.attributes['w:val'],
    level: whole(childAt(element, 'w:numPr', 'w:ilvl')?.attributes['w:val']),
    outline: whole(valOf(element, 'w:outlineLvl')),
    centred: alignment === undefined ? undefined : alignment === 'center',
    indent: readIndent(childAt(element, 'w:ind')),
  })
}

/** @param element `w:ind`, in twentieths of a point. */
export function readIndent(element: XmlElement | undefined): number | undefined {
  const left = whole(element?.attributes['w:left'] ?? element?.attributes['w:start'])
  return left === undefined ? undefined : left / 20
}

/** @returns The `w:val` of a child element. */
export function valOf(element: XmlElement | undefined, name: string): string | undefined {
  return childAt(element, name)?.attributes['w:val']
}

/** A flag is on when its element is there, unless it says no. */
export function flag(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = childAt(element, name)
  return found === undefined ? undefined : !/^(?:0|false|off|none)$/.test(found.attributes['w:val'] ?? '')
}

function isHighlighted(element: XmlElement | undefined): boolean | undefined {
  const colour = valOf(element, 'w:highlight')
  return colour === undefined ? undefined : colour !== 'none' && colour !== 'white'
}

function halved(value: string | undefined): number | undefined {
  const halfPoints = whole(value)
  return halfPoints === undefined ? undefined : halfPoints / 2
}

function fontOf(element: XmlElement | undefined): string | undefined {
  const fonts = childAt(element, 'w:rFonts')?.attributes
  return fonts?.['w:ascii'] ?? fonts?.['w:hAnsi']
}

type Stated<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** Leave out what is not stated, so that spreading one over another inherits. */
function stated<T extends object>(properties: T): Stated<T> {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as Stated<T>
}
