import { childAt, childElements, type XmlElement } from '../archive/xml.ts'
import {
  type ParagraphProperties,
  type RunProperties,
  readParagraphProperties,
  readRunProperties,
  valOf,
} from './read-properties.ts'

/** A style with all it inherits. */
export interface WordStyle {
  name: string
  paragraph: ParagraphProperties
  run: RunProperties
  /** Ids of the style and of those it is based on, nearest first. */
  chain: string[]
  /** Made by the user, not by Word. */
  custom: boolean
}

export interface WordStyles {
  /** @returns The style by its id; the default paragraph style for an unknown id or none. */
  paragraphStyle: (id: string | undefined) => WordStyle
  /** @returns What a character style states; nothing for an unknown one. */
  characterStyle: (id: string | undefined) => RunProperties
  /** BCP 47 tag of the language documents are written in by default. */
  language: string | undefined
}

/** Ends chains that run in a circle. */
const longestChain = 50

/** Read styles.xml, following what each style is based on. */
export function readStyles(root: XmlElement | undefined): WordStyles {
  const elements = new Map(childElements(root, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]))
  const defaults = childAt(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr')
  const base: WordStyle = { name: '', paragraph: {}, run: readRunProperties(defaults), chain: [], custom: false }
  const resolved = new Map<string, WordStyle>()
  const resolve = (id: string, depth: number): WordStyle => {
    const known = resolved.get(id)
    if (known !== undefined) return known
    const element = elements.get(id)
    if (element === undefined || depth > longestChain) return base
    const basedOn = valOf(element, 'w:basedOn')
    const style = extend(basedOn === undefined ? base : resolve(basedOn, depth + 1), id, element)
    resolved.set(id, style)
    return style
  }
  const usual = [...elements].find(([, style]) => isDefaultParagraph(style))?.[0] ?? ''
  return {
    paragraphStyle: (id) => resolve(id !== undefined && elements.has(id) ? id : usual, 0),
    characterStyle: (id) => (id === undefined || !elements.has(id) ? {} : characterRun(id, elements)),
    language: childAt(defaults, 'w:lang')?.attributes['w:val'],
  }
}

function extend(from: WordStyle, id: string, element: XmlElement): WordStyle {
  return {
    name: valOf(element, 'w:name') ?? id,
    paragraph: { ...from.paragraph, ...readParagraphProperties(childAt(element, 'w:pPr')) },
    run: { ...from.run, ...readRunProperties(childAt(element, 'w:rPr')) },
    chain: [id, ...from.chain],
    custom: /^(?:1|true|on)$/.test(element.attributes['w:customStyle'] ?? ''),
  }
}

function isDefaultParagraph(style: XmlElement): boolean {
  return style.attributes['w:type'] === 'paragraph' && /^(?:1|true|on)$/.test(style.attributes['w:default'] ?? '')
}

/** A character style adds to the paragraph's own, so the document's defaults must not come in through it. */
function characterRun(id: string, elements: ReadonlyMap<string, XmlElement>): RunProperties {
  const chain: RunProperties[] = []
  let at: string | undefined = id
  while (at !== undefined && chain.length < longestChain) {
    const element = elements.get(at)
    chain.unshift(readRunProperties(childAt(element, 'w:rPr')))
    at = valOf(element, 'w:basedOn')
  }
  return Object.assign({}, ...chain)
}
