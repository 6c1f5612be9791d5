import { childAt, childElements, contains, type XmlElement, type XmlNode } from '../archive/xml.ts'
import type { OpenChanges } from '../office/findings.ts'

const removed = new Set([
  'w:del',
  'w:moveFrom',
  'w:rPrChange',
  'w:pPrChange',
  'w:tcPrChange',
  'w:trPrChange',
  'w:tblPrChange',
])
/** What says in a paragraph's properties that its end mark is gone. */
const removedMarks = ['w:del', 'w:moveFrom']
const inserted = new Set(['w:ins', 'w:moveTo'])
const boxText = new Set(['w:txbxContent'])

/**
 * Make the document what it is once every tracked change is accepted, in place: insertions are read, deletions are not. Of each
 * text box, which Word writes twice (for itself and for older programs), one copy is kept.
 *
 * @param changes Counts that are added to.
 */
export function acceptChanges(element: XmlElement, changes: OpenChanges): void {
  element.children = mergeDeletedMarks(
    element.children.flatMap((child) => accept(child, changes)),
    changes,
  )
}

function accept(node: XmlNode, changes: OpenChanges): XmlNode[] {
  if (typeof node === 'string') return [node]
  // An empty one marks the end of its paragraph as deleted, and is looked at there.
  const isMark = removedMarks.includes(node.name) && node.children.length === 0
  if (removed.has(node.name) && !isMark) {
    if (node.name === 'w:del' || node.name === 'w:moveFrom') changes.deletions++
    return []
  }
  if (node.name === 'w:tr' && childAt(node, 'w:trPr', 'w:del') !== undefined) {
    changes.deletions++
    return []
  }
  const chosen = node.name === 'mc:AlternateContent' ? chooseContent(node) : node
  if (chosen === undefined) return []
  acceptChanges(chosen, changes)
  if (inserted.has(node.name) && node.children.length > 0) changes.insertions++
  return inserted.has(node.name) || chosen !== node ? chosen.children : [node]
}

/** Word's own version, or the one for older programs where only that has words. */
function chooseContent(element: XmlElement): XmlElement | undefined {
  const versions = childElements(element)
  return versions.find((version) => contains(version, boxText)) ?? versions[0]
}

/** A paragraph whose end mark was deleted or moved away runs on into the next one; its own words come first. */
function mergeDeletedMarks(children: XmlNode[], changes: OpenChanges): XmlNode[] {
  const merged: XmlNode[] = []
  let waiting: XmlNode[] = []
  for (const child of children) {
    if (typeof child === 'string' || child.name !== 'w:p') {
      merged.push(child)
      continue
    }
    const content = child.children.filter((node) => typeof node === 'string' || node.name !== 'w:pPr')
    if (removedMarks.some((name) => childAt(child, 'w:pPr', 'w:rPr', name) !== undefined)) {
      changes.deletions++
      for (const node of content) waiting.push(node)
      continue
    }
    if (waiting.length > 0) child.children = [...childElements(child, 'w:pPr'), ...waiting, ...content]
    waiting = []
    merged.push(child)
  }
  if (waiting.length > 0) merged.push({ name: 'w:p', attributes: {}, children: waiting })
  return merged
}
