/** One line of a text source that has words on it. */
export interface Line {
  /** 1-based. */
  number: number
  /** Without white space around it. */
  text: string
  /** Columns in front; a tab counts to the next multiple of four. */
  indent: number
  /** 1-based; form feeds part pages. */
  page: number
  /** A blank line or a page edge stands before it. */
  gap: boolean
  /** The line ends with the two spaces or the backslash that break a line in Markdown. */
  hardBreak: boolean
}

/** Marks of layout that carry no meaning: soft hyphens, direction marks, zero-width spaces and joiners of words. */
export const invisible =
  /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u0001-\u0008\u000e-\u001f\u007f]/g

/** Split text into the lines that carry words. Understands every line ending, and form feeds as page edges. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let page = 1
  let gap = true
  let number = 0
  for (const raw of text.split(/\r\n|[\n\r\u2028\u2029\u000b\u0085]/)) {
    number += 1
    for (const [at, piece] of raw.split('\f').entries()) {
      if (at > 0) {
        page += 1
        gap = true
      }
      const clean = piece.replace(invisible, '')
      const trimmed = clean.trim()
      if (trimmed === '') gap = true
      else {
        lines.push({
          number,
          text: trimmed,
          indent: indentOf(clean),
          page,
          gap,
          hardBreak: /(?:[^ ] {2,}|\\)$/.test(clean.slice(-4)),
        })
        gap = false
      }
    }
  }
  return lines
}

function indentOf(text: string): number {
  let columns = 0
  for (const character of text) {
    if (character === '\t') columns += 4 - (columns % 4)
    else if (/\s/.test(character)) columns += 1
    else break
  }
  return columns
}
