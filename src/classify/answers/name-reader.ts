import { readWords, type Word } from '../read-words.ts'

/** Kinds of school and words of their names that are also words of the language. */
const generalNames =
  /^(?:the|of|and|a|st|saint|school|schools|preschool|playgroup|kindergarten|setting|centre|childcare|academy|college|trust|primary|secondary|junior|infant|infants|nursery|high|grammar|church|england|catholic|community|first|middle|upper|lower|foundation|c|e|ce|rc|cofe|va|vc|federation|multi|special|free|girls|boys|all|park|hill|green|new|east|west|north|south|court|house|field|hall|wood|manor|lane|road|village|our|lady|holy|sacred|heart|family|county|voluntary|aided|controlled|for|in|at)$/

/**
 * Read words with the school's own name in place of "the school", for that is how many policies speak of it. Its initials are its
 * name where they stand in capitals.
 */
export function nameReader(schoolName: string | null): (text: string) => Word[] {
  const names = new Set(
    readWords(schoolName ?? '')
      .map(({ form }) => form)
      .filter((form) => !generalNames.test(form)),
  )
  const initials = initialsOf(schoolName ?? '')
  if (names.size === 0 && initials === null) return readWords
  return (text) =>
    readWords(text).map((word) => {
      const isName = names.has(word.form) || text.slice(word.start, word.end) === initials
      return isName ? { ...word, form: 'school', base: 'school' } : word
    })
}

/** "OLT" for "Oakfield Learning Trust"; null where they would be too few to be told from other initials. */
function initialsOf(name: string): string | null {
  const letters = name.match(/\b\p{Lu}(?=\p{Ll})/gu) ?? []
  return letters.length < fewestInitials ? null : letters.join('')
}

const fewestInitials = 3
