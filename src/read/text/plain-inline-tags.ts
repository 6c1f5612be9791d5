import type { SetAside } from '../../model/ledger.ts'
import { plainTags } from './plain-tags.ts'
import { hasHtml, hasHtmlBlocks } from './read-html-fragment.ts'
import type { Line } from './split-lines.ts'

/** Take the tags out of lines that have only inline ones. A line of nothing else (an image, a comment) is left out. */
export function plainInlineTags(lines: readonly Line[], aside: SetAside[]): Line[] {
  let gap = false
  return lines.flatMap((line) => {
    const isInline = hasHtml(line.text) && !hasHtmlBlocks(line.text)
    const text = isInline ? plainTags(line.text, line.number, aside).trim() : line.text
    if (text === '') {
      gap = true
      return []
    }
    const kept = { ...line, text, gap: line.gap || gap }
    gap = false
    return [kept]
  })
}
