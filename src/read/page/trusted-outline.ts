import { isBullet } from '../../lines/label-shape.ts'
import type { Measures, Paragraph } from './join-lines.ts'
import { endsSentence } from './join-lines.ts'
import type { Line } from './page-content.ts'
import type { PageBlock } from './to-blocks.ts'

/** Headings are fewer than this share of a document's paragraphs; with more, tags or sizes only name a look. */
const mostHeadings = 0.4
/** Type this much larger than the text is set apart on purpose; scans vary by less. */
const larger = 1.15
/** A heading runs over this many lines at most. */
const mostLines = 3

type Outline = (paragraph: Paragraph) => number | null

/**
 * Decide how the document tells its headings: by the tags H1 to H6 where they make sense, else by the size of type.
 *
 * @returns A function giving a paragraph's heading depth from 1, null for none.
 */
export function trustedOutline(blocks: readonly PageBlock[], measures: Measures): Outline {
  const paragraphs = blocks.filter(
    (block) => block.kind === 'paragraph' && !block.furniture && !block.role,
  ) as Paragraph[]
  return [tagDepth, sizeDepths(paragraphs, measures)].find((depth) => isSensible(paragraphs, depth)) ?? (() => null)
}

function isSensible(paragraphs: readonly Paragraph[], depth: Outline): boolean {
  const headings = paragraphs.filter((paragraph) => depth(paragraph) !== null)
  const long = headings.filter((paragraph) => paragraph.lines.length > mostLines)
  return (
    headings.length >= 2 && headings.length < paragraphs.length * mostHeadings && long.length < headings.length * 0.2
  )
}

function tagDepth({ lines }: Paragraph): number | null {
  const depth = /^H([1-6])$/.exec((lines[0] as Line).tag?.role ?? '')?.[1]
  return depth === undefined ? null : Number(depth)
}

/** The larger the type, the higher the heading. */
function sizeDepths(paragraphs: readonly Paragraph[], { size }: Measures): Outline {
  const sizeOf = ({ lines }: Paragraph) => Math.round(Math.min(...lines.map((line) => line.size)))
  const isLarge = (paragraph: Paragraph) =>
    sizeOf(paragraph) >= size * larger &&
    paragraph.lines.length <= mostLines &&
    !isBullet(paragraph.lines[0]?.label?.text ?? 'A') &&
    !endsSentence(paragraph.lines.at(-1) as Line)
  const sizes = [...new Set(paragraphs.filter(isLarge).map(sizeOf))].sort((a, b) => b - a)
  return (paragraph) => (isLarge(paragraph) ? Math.min(6, sizes.indexOf(sizeOf(paragraph)) + 1) : null)
}
