import type { Message } from '../../model/ledger.ts'
import type { Line } from './split-lines.ts'

/** No paragraph is as long as this many characters; a longer line is many of them run together. */
const longest = 50_000
const piece = 10_000

/** Cut lines of extreme length at the ends of sentences, else at spaces, so that all later work stays in proportion. */
export function cutLongLines(lines: readonly Line[], messages: Message[]): Line[] {
  return lines.flatMap((line) => {
    if (line.text.length <= longest) return [line]
    messages.push({
      text: `A line of ${line.text.length} characters was cut into paragraphs.`,
      rule: 'long-line',
      line: line.number,
    })
    return cut(line.text).map((text, at) => ({ ...line, text, gap: line.gap || at > 0 }))
  })
}

function cut(text: string): string[] {
  const pieces: string[] = []
  let from = 0
  while (text.length - from > piece) {
    const window = text.slice(from, from + piece)
    const sentence = Math.max(window.lastIndexOf('. '), window.lastIndexOf('? '), window.lastIndexOf('! '))
    const space = window.search(/\s\S*$/)
    const end = sentence > piece / 2 ? sentence + 1 : space
    // A run without white space is taken whole.
    const next = end > 0 ? end : (/\s/.exec(text.slice(from + piece))?.index ?? text.length) + piece
    pieces.push(text.slice(from, from + next).trim())
    from += next
  }
  pieces.push(text.slice(from).trim())
  return pieces.filter(Boolean)
}
