import { readAtxHeading, readUnderlinedHeading } from './read-headings.ts'
import { tableRule } from './read-table.ts'
import { labelledParagraph, layoutOfLine, paragraphOf, type Reading, type Taken } from './reading.ts'

/** A running head or a page number. */
export function takeFurniture({ lines, furniture }: Reading, at: number): Taken {
  const line = lines[at]
  const reason = line && furniture.get(line.number)
  if (!line || !reason) return null
  const layout = { line: line.number, page: line.page, furniture: reason }
  return {
    blocks: [{ type: 'paragraph', children: [{ type: 'text', value: line.text }], data: { layout } }],
    length: 1,
  }
}

/** A fence of a code block: what stands inside is read as text. */
export function takeFence({ lines, aside }: Reading, at: number): Taken {
  const line = lines[at]
  if (!line || !/^(?:```|~~~)/.test(line.text)) return null
  aside.push({ text: line.text, reason: 'fence of a code block', line: line.number })
  return { blocks: [], length: 1 }
}

/** A line drawn across the page. */
export function takeRule({ lines, aside, underlines }: Reading, at: number): Taken {
  const line = lines[at]
  if (!line || readUnderlinedHeading(lines, at, [...underlines])) return null
  if (!/^(?:[-*=~–—]\s*){3,}$/.test(line.text) && !tableRule.test(line.text)) return null
  aside.push({ text: line.text, reason: 'line drawn across the page', line: line.number })
  return { blocks: [], length: 1 }
}

export function takeHeading({ lines, aside, underlines }: Reading, at: number): Taken {
  const line = lines[at]
  if (!line) return null
  const heading = readAtxHeading(line) ?? readUnderlinedHeading(lines, at, underlines)
  if (!heading) return null
  const layout = { line: line.number, page: line.page, gap: line.gap, outline: heading.depth }
  return { blocks: [labelledParagraph(heading.text, layout, aside)], length: heading.length }
}

/** Comments and directives of reStructuredText, and the definitions of links. */
export function takeDirective({ lines, aside, restructured }: Reading, at: number): Taken {
  const line = lines[at]
  if (!line) return null
  const isDirective = restructured && /^\.\.(?:\s|$)/.test(line.text)
  if (!isDirective && !/^\[(?!\^)[^\]]+\]:\s*\S+/.test(line.text)) return null
  aside.push({
    text: line.text,
    reason: isDirective ? 'directive of the file format' : 'address of a link',
    line: line.number,
  })
  return { blocks: [], length: 1 }
}

/** A field of reStructuredText at the top: `:Version: 1`. */
export function takeField({ lines, aside, restructured }: Reading, at: number): Taken {
  const line = lines[at]
  const [, name = '', value = ''] = /^:([\p{L}][\p{L} -]{0,30}):\s+(\S.*)$/u.exec(line?.text ?? '') ?? []
  if (!restructured || !line || !name) return null
  return { blocks: [paragraphOf(`${name}: ${value}`, { ...layoutOfLine(line), role: 'metadata' }, aside)], length: 1 }
}

/** A note at the foot, `[^1]: …`, with the lines it goes on for. */
export function takeFootnote({ lines, aside }: Reading, at: number): Taken {
  const first = lines[at]
  const [, label = '', text = ''] = /^\[\^([\w-]+|\*)\]:?\s+(.+)$/.exec(first?.text ?? '') ?? []
  if (!first || !label) return null
  let end = at + 1
  while (
    lines[end] &&
    !lines[end]?.gap &&
    ((lines[end]?.indent ?? 0) > first.indent || /^\p{Ll}/u.test(lines[end]?.text ?? ''))
  )
    end += 1
  const rest = lines.slice(at + 1, end).map((line) => line.text)
  return {
    blocks: [paragraphOf([text, ...rest].join(' '), { ...layoutOfLine(first), label, role: 'footnote' }, aside)],
    length: end - at,
  }
}
