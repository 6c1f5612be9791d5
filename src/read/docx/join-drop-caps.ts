import { childAt, childElements, type XmlElement } from '../archive/xml.ts'

/** Put the large first letter of a paragraph, which Word keeps in a frame of its own, back in front of it, in place. */
export function joinDropCaps(element: XmlElement): void {
  let letter: XmlElement[] = []
  element.children = element.children.filter((child) => {
    if (typeof child === 'string') return true
    joinDropCaps(child)
    if (child.name !== 'w:p') return true
    if (isDropCap(child)) {
      letter = runsOf(child).map(withoutLook)
      return false
    }
    if (letter.length > 0) child.children = [...childElements(child, 'w:pPr'), ...letter, ...runsOf(child)]
    letter = []
    return true
  })
}

function isDropCap(paragraph: XmlElement): boolean {
  const kind = childAt(paragraph, 'w:pPr', 'w:framePr')?.attributes['w:dropCap']
  return kind === 'drop' || kind === 'margin'
}

/** The letter is of the paragraph's own words, however large it is drawn. */
function withoutLook(run: XmlElement): XmlElement {
  return { ...run, children: run.children.filter((child) => typeof child === 'string' || child.name !== 'w:rPr') }
}

function runsOf(paragraph: XmlElement): XmlElement[] {
  return childElements(paragraph).filter(({ name }) => name !== 'w:pPr')
}
