import { childAt, childElements, descendants, type XmlElement } from '../archive/xml.ts'
import type { OfficeBlock } from '../office/office-block.ts'
import { readParagraph } from './read-paragraph.ts'
import { readTable } from './read-table.ts'
import type { WordContext } from './word-context.ts'

/** Read the paragraphs and tables of a body, cell, box or note. What only wraps them (content controls, smart tags) is looked through. */
export function readBlocks(container: XmlElement, context: WordContext): OfficeBlock[] {
  return childElements(container).flatMap((child) => {
    switch (child.name) {
      case 'w:p':
        return readParagraph(child, context)
      case 'w:tbl':
        return readTable(child, context)
      case 'w:sdt':
        return readControl(child, context)
      case 'w:altChunk':
        context.findings.embedded++
        return []
      case 'w:sectPr':
        return []
      default:
        return readBlocks(child, context)
    }
  })
}

function readControl(control: XmlElement, context: WordContext): OfficeBlock[] {
  const content = childAt(control, 'w:sdtContent')
  if (content === undefined) return []
  if (!holdsContents(control)) return readBlocks(content, context)
  const before = context.contents
  context.contents = true
  const blocks = readBlocks(content, context)
  context.contents = before
  return blocks
}

function holdsContents(control: XmlElement): boolean {
  const gallery = childAt(control, 'w:sdtPr', 'w:docPartObj', 'w:docPartGallery')
  if (!/table of contents/i.test(gallery?.attributes['w:val'] ?? '')) return false
  // A control that lost its end may have swallowed the policy: then the styles of its entries tell.
  return descendants(control).filter((element) => element.name === 'w:p').length <= 400
}
