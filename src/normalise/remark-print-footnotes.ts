import type { FootnoteDefinition, Paragraph, Parent, Root, RootContent, Text } from 'mdast'
import { visit } from 'unist-util-visit'
import { noteMark } from '../model/note-mark.ts'
import { layoutOf } from './block.ts'

/** Print the marks of notes as a page does: a raised number in the text, and the same number in front of the note. */
export function remarkPrintFootnotes() {
  return (tree: Root): void => {
    visit(tree, 'footnoteReference', (node, index, parent: Parent | undefined) => {
      if (parent === undefined || index === undefined) return
      const mark: Text = { type: 'text', value: noteMark(Number(node.identifier)) }
      parent.children[index] = mark
    })
    tree.children = tree.children.flatMap((node) => (node.type === 'footnoteDefinition' ? printNote(node) : [node]))
  }
}

function printNote(note: FootnoteDefinition): RootContent[] {
  const paragraphs = note.children.filter((child): child is Paragraph => child.type === 'paragraph')
  for (const [at, paragraph] of paragraphs.entries()) {
    const layout = layoutOf(paragraph)
    layout.role = 'footnote'
    if (at === 0) layout.label = noteMark(Number(note.identifier))
  }
  return note.children
}
