import type { Line } from './split-lines.ts'

/** An emphasis over more lines than this is none. */
const longestSpan = 6

/** @returns How many lines an emphasis takes that opens at the start of line `at` and closes at the end of a later one. */
export function spanLength(lines: readonly Line[], at: number): number {
  const mark = /^(?:\*\*|__|\*(?!\s)|_(?=\p{L}))/u.exec(lines[at]?.text ?? '')?.[0]
  if (!mark || countMark(lines[at]?.text, mark) !== 1) return 1
  for (let end = at + 1; end < at + longestSpan && lines[end] && !lines[end]?.gap; end += 1) {
    const count = countMark(lines[end]?.text, mark)
    if (count > 0) return count === 1 && lines[end]?.text.endsWith(mark) ? end - at + 1 : 1
  }
  return 1
}

function countMark(text: string | undefined, mark: string): number {
  return (text ?? '').split(mark).length - 1
}
