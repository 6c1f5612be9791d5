import type { RootContent } from 'mdast'

/** Mark the paragraphs that Markdown and reStructuredText set in under a list item: they belong to it. In place. */
export function markInside(blocks: readonly RootContent[]): void {
  // The left edge of the outermost item still open.
  let edge: number | null = null
  for (const node of blocks) {
    const layout = node.type === 'paragraph' ? node.data?.layout : undefined
    const indent = layout?.indent ?? 0
    if (!layout || layout.outline !== undefined) edge = null
    else if (layout.label !== undefined) edge = Math.min(edge ?? indent, indent)
    else if (edge !== null && indent >= edge + 2) layout.inside = true
    else edge = null
  }
}
