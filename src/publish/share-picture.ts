import { createCanvas } from '@napi-rs/canvas'
import { shareSize } from './share-size.ts'

/** The page's own colours, as `tokens.css` has them. */
const ink = '#151e37'
const quiet = '#4f586c'
const line = '#cbd1dd'
const paper = '#fbfcfe'
const highlight = '#fcec81'
const usualMargin = '#e05864'
const spine = '#0c1224'
const pale = '#aab2c1'

/** A heading, a clause, and the clause that answers: where each begins, and how far its lines reach. */
const clauses = [
  { y: 160, ends: [640], first: 2, height: 26, colour: quiet, marked: false },
  { y: 234, ends: [1040, 1000, 820], first: 4, height: 16, colour: pale, marked: false },
  { y: 392, ends: [1030, 700], first: 4, height: 16, colour: ink, marked: true },
]

const lineStart = 312
const lineHeight = 42
const wordGap = 14

/** How wide words are, one after the other. */
const wordWidths = [96, 54, 128, 72, 40, 150, 84, 62, 112, 46, 138, 78]

interface Box {
  colour: string
  x: number
  y: number
  width: number
  height: number
}

/**
 * Draw the picture that stands beside a link to the site: the label of an exercise book with one clause marked. Nothing but
 * upright boxes on whole pixels, so that every machine draws the same.
 *
 * @param margin Colour of the line in the margin, `#rrggbb`.
 * @returns A PNG.
 */
export function drawSharePicture(margin: string = usualMargin): Buffer<ArrayBuffer> {
  const canvas = createCanvas(shareSize.width, shareSize.height)
  const context = canvas.getContext('2d')
  for (const { colour, x, y, width, height } of [...bookBoxes(margin), ...clauses.flatMap(clauseBoxes)]) {
    context.fillStyle = colour
    context.fillRect(x, y, width, height)
  }
  return Buffer.from(canvas.toBuffer('image/png'))
}

function bookBoxes(margin: string): Box[] {
  return [
    { colour: ink, x: 0, y: 0, ...shareSize },
    { colour: spine, x: 0, y: 0, width: 64, height: shareSize.height },
    { colour: paper, x: 136, y: 80, width: 992, height: 470 },
    { colour: line, x: 148, y: 92, width: 968, height: 446 },
    { colour: paper, x: 150, y: 94, width: 964, height: 442 },
    { colour: margin, x: 264, y: 94, width: 4, height: 442 },
  ]
}

function clauseBoxes({ y, ends, first, height, colour, marked }: (typeof clauses)[number]): Box[] {
  return ends.flatMap((end, index) => {
    const top = y + index * lineHeight
    const words = lineOfWords(first + index * 3, end).map((word) => ({ ...word, colour, y: top, height }))
    const last = words.at(-1)
    const width = last ? last.x + last.width - lineStart + 2 * 12 : 0
    const behind = { colour: highlight, x: lineStart - 12, y: top - 12, width, height: lineHeight }
    return marked ? [behind, ...words] : words
  })
}

/** @returns As many words as fit in a line, from one of the widths on. */
function lineOfWords(first: number, end: number): { x: number; width: number }[] {
  const words: { x: number; width: number }[] = []
  for (let x = lineStart, at = first; ; at++) {
    const width = wordWidths[at % wordWidths.length] ?? 0
    if (x + width > end) return words
    words.push({ x, width })
    x += width + wordGap
  }
}
