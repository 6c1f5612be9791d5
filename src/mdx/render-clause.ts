import { toHtml } from 'hast-util-to-html'
import type { BlockContent, PhrasingContent } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import { renderTable } from './render-table.ts'

/**
 * A clause's own words as HTML.
 *
 * @param content Blocks that passed the gate: no raw HTML, no unsafe link. Text is escaped here once more.
 * @returns HTML of the blocks, without a wrapper; links to other sites carry `rel="external noopener"`.
 */
export function clauseHtml(content: BlockContent[]): string {
  return rootHtml({ type: 'root', children: content })
}

/** The words of a heading as HTML, without the heading element. */
export function phrasingHtml(content: PhrasingContent[]): string {
  return rootHtml({ type: 'root', children: [{ type: 'paragraph', children: content }] }).replace(/^<p>|<\/p>$/g, '')
}

/** @param root Holds no raw HTML and no unsafe link. */
export function rootHtml(root: Parameters<typeof toHast>[0]): string {
  const tree = toHast(root, {
    handlers: {
      table: renderTable,
      link: (state, node) => {
        const outside = /^https?:/i.test(node.url)
        const properties = { href: node.url, ...(outside && { rel: ['external', 'noopener'] }) }
        return { type: 'element', tagName: 'a', properties, children: state.all(node) }
      },
    },
  })
  return toHtml(tree)
}
