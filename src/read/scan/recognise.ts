import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { RecognitionStore } from '../../model/source-document.ts'
import { type Recogniser, recogniserVersion } from './open-recogniser.ts'
import { type Turn, turnPicture } from './turn-picture.ts'

const lineSchema = z.object({
  /** 0 to 100, as of each word. */
  confidence: z.number(),
  /** Baseline and height of the letters, in pixels. */
  baseline: z.number(),
  height: z.number(),
  words: z.array(z.object({ text: z.string(), left: z.number(), right: z.number(), confidence: z.number() })),
})
const recognitionSchema = z.object({
  /** Quarter turns clockwise that the picture needed to stand upright. */
  turn: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  lines: z.array(lineSchema),
})
export type RecognisedLine = z.infer<typeof lineSchema>
export type Recognition = z.infer<typeof recognitionSchema>

/** A page read the right way up has at least this share of its letters in lines read with confidence. */
const upright = 0.5
/** Confidence, 0 to 100, from which a line counts as read. Letters read upside down stay under 50. */
export const leastConfidence = 60
/** Pixels of the longer side that are enough to tell which way up a page is. */
const voteSize = 1400

/** Read the text in a picture, whichever way up it is; what the store already holds is not read again. */
export async function recognise(
  png: Uint8Array,
  recogniser: () => Promise<Recogniser>,
  store?: RecognitionStore,
): Promise<Recognition> {
  const key = createHash('sha256').update(recogniserVersion).update(png).digest('hex')
  const known = await store?.get(key)
  if (known) return recognitionSchema.parse(JSON.parse(known))
  const recognition = await readUpright(png, await recogniser())
  await store?.set(key, JSON.stringify(recognition))
  return recognition
}

async function readUpright(png: Uint8Array, recogniser: Recogniser): Promise<Recognition> {
  const lines = await readLines(png, recogniser)
  if (sureLetters(lines) >= upright * letters(lines) && letters(lines) > 20) return { turn: 0, lines }
  const turn = await voteTurn(png, recogniser)
  return { turn, lines: turn === 0 ? lines : await readLines(await turnPicture(png, turn), recogniser) }
}

/** The way up in which most letters are read with confidence. */
async function voteTurn(png: Uint8Array, recogniser: Recogniser): Promise<Turn> {
  let best: { turn: Turn; votes: number } = { turn: 0, votes: -1 }
  for (const turn of [0, 1, 3, 2] as const) {
    const votes = sureLetters(await readLines(await turnPicture(png, turn, voteSize), recogniser))
    if (votes > best.votes * 1.2) best = { turn, votes }
  }
  return best.turn
}

function letters(lines: readonly RecognisedLine[]): number {
  return lines.flatMap((line) => line.words).reduce((sum, word) => sum + word.text.length, 0)
}

function sureLetters(lines: readonly RecognisedLine[]): number {
  return letters(lines.filter((line) => line.confidence >= leastConfidence))
}

async function readLines(png: Uint8Array, recogniser: Recogniser): Promise<RecognisedLine[]> {
  const page = await recogniser.read(png)
  const lines = (page.blocks ?? []).flatMap((block) => block.paragraphs.flatMap((paragraph) => paragraph.lines))
  return lines.flatMap((line) => {
    const height = Math.round(line.rowAttributes.rowHeight || line.bbox.y1 - line.bbox.y0)
    const baseline = Math.round((line.baseline.y0 + line.baseline.y1) / 2)
    const words = line.words.map(({ text, bbox, confidence }) => ({
      text,
      left: bbox.x0,
      right: bbox.x1,
      confidence: Math.round(confidence),
    }))
    return partsOf(words, height).map((part) => ({ confidence: meanConfidence(part), baseline, height, words: part }))
  })
}

/** A gap of this many line heights parts a line: what stands apart (a mark in the margin, another column) is judged by itself. */
const apart = 1.5

function partsOf(words: RecognisedLine['words'], height: number): RecognisedLine['words'][] {
  const parts: RecognisedLine['words'][] = []
  for (const word of words) {
    const last = parts.at(-1)?.at(-1)
    if (last && word.left - last.right <= apart * height) parts.at(-1)?.push(word)
    else parts.push([word])
  }
  return parts
}

/** The mean over letters, so that a lone stroke read as a letter does not condemn the line it stands in. */
function meanConfidence(words: RecognisedLine['words']): number {
  const letters = words.reduce((sum, word) => sum + word.text.length, 0)
  return Math.round(words.reduce((sum, word) => sum + word.confidence * word.text.length, 0) / Math.max(1, letters))
}
