const column =
  /^(?:version|issue|revision|no\.?|number|dates?|author|comments?|amendments?|amended|changes?|made|description|summary|details?|review(?:ed)?|approv(?:ed|al)|status|reason|next|owner|name|notes?|role|by|of|for|and|to|&|\/)$/i
const telling = /\b(?:version|issue|revision|date)\b/i

/** Fewer heads make no table of versions. */
const fewest = 3
const most = 14
const longest = 150

/** @returns Whether a line is nothing but the heads of the columns of a table of versions: `Version Date Comments Review Date`. */
export function isColumnHeads(text: string): boolean {
  if (text.length > longest) return false
  const words = text.split(/[\s|/]+/).filter(Boolean)
  return (
    words.length >= fewest && words.length <= most && telling.test(text) && words.every((word) => column.test(word))
  )
}
