import type { Message, SetAside } from '../../model/ledger.ts'
import { median } from '../page/median.ts'
import type { PageContent, Run } from '../page/page-content.ts'
import { leastConfidence, type RecognisedLine, type Recognition } from './recognise.ts'

type Word = RecognisedLine['words'][number]

/** A page that was a picture. */
export interface Picture {
  /** 1-based page. */
  number: number
  /** Size as shown, in points. */
  width: number
  height: number
  /** Pixels a point. */
  scale: number
}

/** Letters reach over this part of the height of a line; the rest is the space between lines. */
const letterHeight = 0.8
/** What a bullet is taken for, where it stands before the words of a line. */
const bulletLike = /^[*+°·•¢«»®©¤]$/

/** Make a page of what was read in its picture: lines that were not read surely are set aside, not published. */
export function recognisedPage(
  picture: Picture,
  { turn, lines: read }: Recognition,
): { page: PageContent; setAside: SetAside[]; messages: Message[] } {
  const lines = read.map((line) => ({ ...line, words: line.words.map(mendStroke) }))
  const readable = lines.filter((line) => /[\p{L}\p{N}]/u.test(lineWords(line)))
  const sure = readable.filter((line) => line.confidence >= leastConfidence)
  const unsure = readable.filter((line) => line.confidence < leastConfidence)
  const usual = median(sure.map((line) => line.height))
  const [width, height] = turn % 2 === 0 ? [picture.width, picture.height] : [picture.height, picture.width]
  return {
    page: {
      number: picture.number,
      width,
      height,
      runs: sure.flatMap((line, at) => lineRuns(line, at, picture.scale, usual)),
      rules: [],
      pictured: 1,
      rawText: sure.map(lineWords).join('\n'),
    },
    setAside: unsure.map((line) => ({
      text: lineWords(line),
      reason: `read by machine with too little confidence (${line.confidence} %)`,
    })),
    messages: unsure.map((line) => ({
      rule: 'scan',
      text: `page ${picture.number}: these words could not be read surely and are not published: "${lineWords(line)}"`,
    })),
  }
}

/** An upright stroke before a word in small letters is the word `I`; what is drawn as a border stands before capitals or nothing. */
function mendStroke(word: Word, at: number, words: readonly Word[]): Word {
  return word.text === '|' && /^\p{Ll}/u.test(words[at + 1]?.text ?? '') ? { ...word, text: 'I' } : word
}

function lineWords(line: RecognisedLine): string {
  return line.words
    .map((word) => word.text)
    .join(' ')
    .trim()
}

/** Heights differ a little from line to line by their letters: what is near the page's usual height is that height. */
function lineRuns({ words, baseline, height }: RecognisedLine, at: number, scale: number, usual: number): Run[] {
  const even = Math.abs(height / usual - 1) < 0.3 ? usual : height
  return words.map((word, index) => ({
    text: index === 0 && words.length > 1 && bulletLike.test(word.text) ? '•' : word.text,
    x: word.left / scale,
    right: word.right / scale,
    y: baseline / scale,
    size: Math.round((even / scale) * letterHeight * 2) / 2,
    bold: false,
    italic: false,
    spaceBefore: true,
    index: at * 1000 + index,
    artifact: false,
    slanted: false,
  }))
}
