/** A stretch of a clause that is read by itself: the whole of it, a paragraph of it, or a cell of a table. */
export interface Part {
  text: string
  leadIn: string
  /** What stands at the head of its column. */
  headings: readonly string[]
  /** The other cells of its row. */
  beside: string
}
