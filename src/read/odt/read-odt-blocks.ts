import { childElements, textOf, type XmlElement } from '../archive/xml.ts'
import type { OfficeBlock } from '../office/office-block.ts'
import { isHiddenSection } from './is-hidden-section.ts'
import type { OdtContext } from './odt-context.ts'
import { readOdtParagraph } from './read-odt-paragraph.ts'
import { readOdtTable } from './read-odt-table.ts'

/** Indexes that list what stands elsewhere. A bibliography is text of its own. */
const indexes = new Set([
  'text:table-of-content',
  'text:illustration-index',
  'text:table-index',
  'text:object-index',
  'text:user-index',
  'text:alphabetical-index',
])
const sources = /-source$/

/** Read the paragraphs, lists and tables of a text, cell, box or note. Sections and the like are looked through. */
export function readOdtBlocks(container: XmlElement, context: OdtContext): OfficeBlock[] {
  return childElements(container).flatMap((child) => readChild(child, context))
}

function readChild(child: XmlElement, context: OdtContext): OfficeBlock[] {
  if (isHiddenSection(child)) {
    context.findings.hiddenWords += textOf(child).split(/\s+/).filter(Boolean).length
    return []
  }
  switch (child.name) {
    case 'text:p':
    case 'text:h':
      return readOdtParagraph(child, context)
    case 'text:list':
      return readList(child, context)
    case 'text:numbered-paragraph':
      context.waiting = context.lists.countNumbered(child)
      return readOdtBlocks(child, context)
    case 'table:table':
      return readOdtTable(child, context)
    case 'text:tracked-changes':
      context.findings.changes.deletions += childElements(child).filter(
        (region) => childElements(region, 'text:deletion').length > 0,
      ).length
      return []
    case 'office:forms':
    case 'text:sequence-decls':
    case 'text:variable-decls':
    case 'text:user-field-decls':
      return []
    case 'text:change-start':
      context.findings.changes.insertions++
      return []
    case 'draw:image':
      context.findings.pictures++
      return []
    default:
      if (sources.test(child.name)) return []
      return indexes.has(child.name) ? readIndex(child, context) : readOdtBlocks(child, context)
  }
}

function readList(list: XmlElement, context: OdtContext): OfficeBlock[] {
  context.lists.enter(list)
  const blocks = childElements(list).flatMap((item) => {
    context.waiting = context.lists.count(item)
    const blocks = readOdtBlocks(item, context)
    return blocks[0]?.layout.label === undefined ? blocks : blocks.map(asInside)
  })
  context.waiting = undefined
  context.lists.leave()
  return blocks
}

/** Of a labelled item, what has no label of its own stands inside it. */
function asInside(block: OfficeBlock): OfficeBlock {
  return block.layout.label === undefined ? { ...block, layout: { ...block.layout, inside: true } } : block
}

function readIndex(index: XmlElement, context: OdtContext): OfficeBlock[] {
  const before = context.contents
  context.contents = true
  const blocks = readOdtBlocks(index, context)
  context.contents = before
  return blocks
}
