import type { Paragraph } from './join-lines.ts'
import type { Line } from './page-content.ts'
import type { PageBlock } from './to-blocks.ts'

/** Headings are fewer than this share of a document's paragraphs; with more, the tags only name a look. */
const mostHeadings = 0.4

/**
 * Decide whether the heading tags (H1 to H6) of a document make sense.
 *
 * @returns A function giving a paragraph's heading depth by its tag, null for none; always null when the tags make no sense.
 */
export function trustedOutline(blocks: readonly PageBlock[]): (paragraph: Paragraph) => number | null {
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph' && !block.furniture) as Paragraph[]
  const headings = paragraphs.filter((paragraph) => depthOf(paragraph) !== null)
  const long = headings.filter((paragraph) => paragraph.lines.length > 3)
  const sensible =
    headings.length >= 2 && headings.length < paragraphs.length * mostHeadings && long.length < headings.length * 0.2
  return sensible ? depthOf : () => null
}

function depthOf({ lines }: Paragraph): number | null {
  const depth = /^H([1-6])$/.exec((lines[0] as Line).tag?.role ?? '')?.[1]
  return depth === undefined ? null : Number(depth)
}
