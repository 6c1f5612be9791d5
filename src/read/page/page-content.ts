/** A rectangle on a page in points, from the top left corner of the page as it is shown. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** A piece of text set in one go: one font, one size, one baseline. Never empty; white space at its ends is in `spaceBefore`. */
export interface Run {
  text: string
  x: number
  right: number
  /** Baseline, counted from the top of the page. */
  y: number
  /** Type size in points. */
  size: number
  bold: boolean
  italic: boolean
  /** White space stands before it in the content stream. */
  spaceBefore: boolean
  /** Place in the content stream: neighbours there touch unless `spaceBefore`. */
  index: number
  /** Marked by the producer as no content: header, footer, page number, watermark. */
  artifact: boolean
  /** Set at an angle that is neither level nor upright: a watermark. */
  slanted: boolean
  /** Address the run links to; only schemes that are safe to publish. */
  href?: string
  /** Number of the note that it refers to. */
  note?: string
  tag?: BlockTag
}

/** The structure element a run belongs to, from the tags of a tagged PDF. */
export interface BlockTag {
  /** Unique within the page. */
  block: number
  /** The standard structure type of the nearest block: `P`, `H1`, `LBody`, `TOCI`, `Note` … */
  role: string
  /** Where the block stands in a table; numbers count from 0 within the page. */
  cell?: { table: number; row: number; column: number; header: boolean }
}

/** A straight line drawn on the page: the border of a cell, an underline. */
export interface Rule {
  direction: 'level' | 'upright'
  /** Its place across its direction: y of a level rule, x of an upright one. */
  at: number
  from: number
  to: number
}

/** All that one page shows, before anything is understood. */
export interface PageContent {
  /** 1-based. */
  number: number
  width: number
  height: number
  runs: Run[]
  rules: Rule[]
  /** Part of the page covered by pictures, 0 to 1; a scan is often one picture, or many strips of one. */
  pictured: number
  /** All text in the order of the content stream, by the PDF library's own sense of lines. */
  rawText: string
}

/** Runs on one baseline that read as one piece: a line of a paragraph or of a cell. */
export interface Line extends Box {
  runs: Run[]
  page: number
  /** Baseline of its main text. */
  y: number
  /** Size of most of its letters. */
  size: number
  bold: boolean
  /** List mark or number, taken off its text, and the runs it was. */
  label?: { text: string; runs: Run[] }
  /** Left edge of the text after the label. */
  textLeft: number
  tag?: BlockTag
  artifact: boolean
}
