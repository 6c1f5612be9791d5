/** Abbreviations whose full stop ends no sentence. */
const abbreviation =
  /(?:\b(?:e\.?g|i\.?e|etc|mr|mrs|ms|dr|fr|st|no|nos|para|paras|sec|vs|cf|ref|tel|ext|approx|incl|inc|esp|dept|rev)|\b[a-z])\.$/i

/**
 * Cut a clause's text into sentences. Every sentence is a substring of the text, trimmed; nothing but white space is left
 * between them. A full stop after an abbreviation or initial, or before a lower-case word, ends nothing.
 */
export function splitSentences(text: string): string[] {
  const sentences: string[] = []
  let start = 0
  for (const match of text.matchAll(/(?<![.!?])[.!?]+["'\u2019\u201d)\]*]*(?=\s)/g)) {
    const end = match.index + match[0].length
    if (!endsSentence(text, match.index, end) || isLabel(text.slice(start, match.index).trim())) continue
    sentences.push(text.slice(start, end).trim())
    start = end
  }
  const rest = text.slice(start).trim()
  if (rest) sentences.push(rest)
  return sentences.filter((sentence) => sentence !== '')
}

/** "A1." or "2.3." before a sentence is its label. */
function isLabel(words: string): boolean {
  return /^\(?(?:[A-Za-z]{0,2}\d{1,3}(?:\.\d{1,3})*|[IVXivx]{1,5})\)?$/.test(words)
}

function endsSentence(text: string, stop: number, end: number): boolean {
  const next = text.slice(end).trimStart().charAt(0)
  if (/\p{Ll}/u.test(next) || /[,;:)]/.test(next)) return false
  const isEtc = /\betc\.$/i.test(text.slice(0, stop + 1))
  return isEtc || text[stop] !== '.' || !abbreviation.test(text.slice(Math.max(0, stop - 12), stop + 1))
}

/** Words in a sentence beyond which it is cut at its semicolons, colons and bullets. */
const long = 140

/** Cut a sentence that runs on for too long to be read as one. Every part is a substring of it. */
export function cutLong(sentence: string): string[] {
  if (sentence.split(/\s+/).length <= long) return [sentence]
  return sentence
    .split(/(?<=[;:])\s+|\s+(?=[\u2022\u25aa\u25cf\u00b7\uf0b7\u2713])/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
