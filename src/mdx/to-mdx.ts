import type { BlockContent, Heading, PhrasingContent } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { mdxToMarkdown } from 'mdast-util-mdx'
import { defaultHandlers, type Handle, type Options, toMarkdown } from 'mdast-util-to-markdown'

/** A line break cannot stand in a table cell as Markdown, so there it is written as an element. */
const lineBreak: Handle = (node, parent, state, info) =>
  state.stack.includes('tableCell') ? '<br />' : defaultHandlers.break(node, parent, state, info)

const options: Options = {
  bullet: '-',
  emphasis: '*',
  fences: true,
  resourceLink: true,
  extensions: [gfmToMarkdown({ tablePipeAlign: false }), mdxToMarkdown()],
  handlers: { break: lineBreak },
  // Without these two a paragraph that opens with "import" or "export" would run as JavaScript.
  unsafe: [
    { atBreak: true, character: 'i', after: 'mport' },
    { atBreak: true, character: 'e', after: 'xport' },
  ],
}

/** @returns The blocks as Markdown that MDX reads as text: no line of it can run. */
export function blocksToMdx(blocks: BlockContent[]): string {
  return blocks.map((node) => toMarkdown(node, options).replace(/\n+$/, '')).join('\n\n')
}

/** @returns The heading as one Markdown line; `depth` 1 is written `##`, because the title is the page's own `#`. */
export function headingToMdx(depth: number, children: PhrasingContent[]): string {
  const heading: Heading = { type: 'heading', depth: clampDepth(depth + 1), children }
  return toMarkdown(heading, options).replace(/\n+$/, '')
}

function clampDepth(depth: number): Heading['depth'] {
  return Math.min(Math.max(depth, 1), 6) as Heading['depth']
}
