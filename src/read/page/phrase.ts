import type { PhrasingContent } from 'mdast'
import type { Run } from './page-content.ts'

/** A run and what stands between it and the next one. */
export interface Piece {
  run: Run
  after: 'none' | 'space' | 'break'
}

type Style = Pick<Run, 'bold' | 'italic' | 'href' | 'note'>

/**
 * Turn runs into phrasing content: bold, italic and links kept, white space always outside the marks.
 *
 * @param allBold Bold throughout says something about the block, nothing about its words: it is left out.
 */
export function phrase(pieces: readonly Piece[], allBold: boolean): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  let open: { style: Style; text: string } | null = null
  const close = () => {
    if (open) nodes.push(marked(open.text, open.style))
    open = null
  }
  for (const [at, { run }] of pieces.entries()) {
    const style: Style = {
      bold: run.bold && !allBold,
      italic: run.italic,
      ...(run.href && { href: run.href }),
      ...(run.note && { note: run.note }),
    }
    const joint = at === 0 ? 'none' : (pieces[at - 1]?.after ?? 'none')
    const current = open as { style: Style; text: string } | null
    if (current && joint !== 'break' && isSame(current.style, style)) {
      current.text += (joint === 'space' ? ' ' : '') + run.text
      continue
    }
    close()
    if (joint === 'break') nodes.push({ type: 'break' })
    if (joint === 'space') nodes.push({ type: 'text', value: ' ' })
    open = { style, text: run.text }
  }
  close()
  return joinTexts(nodes)
}

function isSame(a: Style, b: Style): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.href === b.href && a.note === b.note
}

function marked(value: string, { bold, italic, href, note }: Style): PhrasingContent {
  if (note) return { type: 'footnoteReference', identifier: note, label: note }
  let node: PhrasingContent = { type: 'text', value }
  const isWord = /[\p{L}\p{N}]/u.test(value)
  if (italic && isWord) node = { type: 'emphasis', children: [node] }
  if (bold && isWord) node = { type: 'strong', children: [node] }
  return href ? { type: 'link', url: href, children: [node] } : node
}

function joinTexts(nodes: PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (last?.type === 'text' && node.type === 'text') last.value += node.value
    else joined.push(node)
  }
  return joined
}
