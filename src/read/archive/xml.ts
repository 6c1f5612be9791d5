/** An XML element. Names carry the customary prefix of their namespace (`w:p`, `text:h`), whatever prefix the file uses. */
export interface XmlElement {
  name: string
  attributes: Readonly<Record<string, string>>
  children: XmlNode[]
}

export type XmlNode = XmlElement | string

/** @returns The child elements, of one name when it is given. */
export function childElements(element: XmlElement | undefined, name?: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  )
}

/** @returns The first child of that name, then its child, and so on down the path. */
export function childAt(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(
    (at, name) => at?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name),
    element,
  )
}

/** @returns Every element below, in document order. */
export function descendants(element: XmlElement): XmlElement[] {
  const found: XmlElement[] = []
  const walk = (parent: XmlElement): void => {
    for (const child of parent.children) {
      if (typeof child === 'string') continue
      found.push(child)
      walk(child)
    }
  }
  walk(element)
  return found
}

/** @returns Whether an element of one of the names is anywhere below. */
export function contains(element: XmlElement, names: ReadonlySet<string>): boolean {
  return element.children.some(
    (child) => typeof child !== 'string' && (names.has(child.name) || contains(child, names)),
  )
}

/** @returns All text below, as it stands. */
export function textOf(node: XmlNode): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('')
}
