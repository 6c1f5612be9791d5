/** `Do`, `DOs`, `Do's`. */
const bidding = "do(?:['’]?s)?"
const alone = new RegExp(`^\\W*(?:the |please )?(${bidding})\\W*$`, 'iu')

/** `Do`, `Please don't`, `DOs`, `The don'ts`. */
const bare = new RegExp(`^(?:(?:the|please) )?(?:${bidding}|don['’]?t(?:['’]?s)?|do not|never|always)$`, 'i')

/** `Staff must not`, `YOU SHOULD NEVER`, `We don't`: an order that names whom it is for. */
const named =
  /^(?:[\p{L}’']+,? ){1,5}(?:(?:must|should|shall|will|may|can)(?: (?:not|never|always|only))?|cannot|do not|don['’]t|never|always)$/iu

/** What ends in none of these orders: questions, and the name of the month. */
const other = /^(?:what|why|how|who|whom|when|where|which|whose|if)\b|\bMay$/

/** Signs or `Staff:` before the order, and the marks behind it. */
const around = /^[^\p{L}]+|^[\p{L} ]{3,30}\s?[:–-]\s(?=\S)|\s*(?::|[-–—]|\.{3}|…)+$/gu

/**
 * Say whether a line is nothing but an order that the lines below it finish: `Don't`, `Please do`, `Staff must not:`. Such a
 * line is the lead-in of its items, whatever it looks like.
 */
export function isOrderLine(text: string): boolean {
  const words = wordsOf(text)
  return bare.test(words) || (named.test(words) && !other.test(words))
}

/** Say whether such a line names nobody: `Don't`, `Please do`. */
export function isBareOrder(text: string): boolean {
  return bare.test(wordsOf(text))
}

/** @returns The `Do`, as printed, of a line that bids and says no more: `Please do:`; null for any other. */
export function readBidding(text: string): string | null {
  return alone.exec(text)?.[1] ?? null
}

function wordsOf(text: string): string {
  return text.length > longest ? '' : text.replace(around, '').replace(/\s+/g, ' ').trim()
}

/** Characters. */
const longest = 60
