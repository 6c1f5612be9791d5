import { inlineText } from './inline.ts'
import type { OfficeBlock } from './office-block.ts'

type Paragraph = Extract<OfficeBlock, { kind: 'paragraph' }>

/** A heading of more words than this is a sentence that somebody gave a heading style, to have it numbered or bold. */
const longestHeading = 25
/** Sentences end in a full stop or run on in a list; headings may end so by accident when they are short. */
const shortestSentence = 8
/** A style used for sentences this often is not a heading style in this document. */
const overused = 0.5
/** So many headings in one style, one after the other with nothing under them, are a list. */
const longestRun = 5

/**
 * Take the heading depth from paragraphs that only look like headings by their style. Nearly half of schools' Word files have no heading
 * style, and others set every clause in one to get "2.1" in front of it.
 *
 * @returns The blocks, with `outline` dropped where it does not hold; the order and the words stay.
 */
export function demoteHeadings(blocks: readonly OfficeBlock[]): OfficeBlock[] {
  const headings = blocks.filter(isHeading)
  const listed = emptyRuns(blocks)
  const spoilt = overusedStyles(headings)
  return blocks.map((block) => {
    if (!isHeading(block)) return block
    return readsAsSentence(block) || listed.has(block) || spoilt.has(styleOf(block)) ? asParagraph(block) : block
  })
}

function isHeading(block: OfficeBlock): block is Paragraph {
  return block.kind === 'paragraph' && block.layout.outline !== undefined
}

function asParagraph(block: Paragraph): Paragraph {
  const { outline: _, ...layout } = block.layout
  return { ...block, layout }
}

function readsAsSentence(block: Paragraph): boolean {
  const text = inlineText(block.inlines).trim()
  const words = text.split(/\s+/).length
  return words > longestHeading || (words >= shortestSentence && /[.;,:]["'”’)]?$/.test(text)) || /;$/.test(text)
}

function styleOf(block: Paragraph): string {
  return `${block.layout.style ?? ''}/${block.layout.outline ?? ''}`
}

function overusedStyles(headings: readonly Paragraph[]): Set<string> {
  const counts = new Map<string, { all: number; sentences: number }>()
  for (const heading of headings) {
    const count = counts.get(styleOf(heading)) ?? { all: 0, sentences: 0 }
    count.all++
    if (readsAsSentence(heading)) count.sentences++
    counts.set(styleOf(heading), count)
  }
  return new Set(
    [...counts].filter(([, { all, sentences }]) => sentences > 1 && sentences / all > overused).map(([style]) => style),
  )
}

/** Headings of one style in a run with nothing between them. The last of a run may be a heading of what follows, and stays. */
function emptyRuns(blocks: readonly OfficeBlock[]): Set<OfficeBlock> {
  const listed = new Set<OfficeBlock>()
  let run: Paragraph[] = []
  const close = (): void => {
    if (run.length >= longestRun) for (const heading of run) listed.add(heading)
    run = []
  }
  for (const block of blocks) {
    if (!isHeading(block) || (run[0] !== undefined && styleOf(block) !== styleOf(run[0]))) close()
    if (isHeading(block)) run.push(block)
  }
  close()
  return listed
}
