import { asksToFillIn, hasRoom, withoutRoom } from '../lines/form-line.ts'
import { wordCount } from '../lines/sentence-shape.ts'

/** Longer lines with a blank in them say something beside it. */
const longestForm = 10

/** Boxes to tick. */
const box = /[☐☑□]/u

/** `(Academy Name)`: room for what whoever adopts the document fills in. */
const room = /^[([](?:[\p{L}'’]+ ){0,3}(?:name|date|school|academy|trust)[)\]]$/iu

const people =
  '(?:i|we|you|they|it|everyone|anyone|all|any|each|every|the|our|other|teaching|support|school|members? of (?:staff|the school community)|staff|employees?|colleagues?|workers?|adults|people|parents?|carers?|guardians?|families|volunteers?|visitors?|contractors?|users?|practitioners?|leaders?|academy|trust|college|setting|nursery|pre-?school|and|or|&|also|therefore|in addition|at all times)'
const orders =
  "(?:must|should|shall|will|may|can|do|are|is|to|not|never|always|please|be|also|expects?|expected|required|asked|advised|reminded|encouraged|allowed|permitted|agree|promise|undertake|understand|ensure|make sure|remember|aim|seek|try|have|need|wish|ought|that|they|you|i|we|it|n['’]t|cannot|following|the|this|these|include|includes|example|for|note|so|by|if)"
const bareLeadIn = new RegExp(`^(?:${people}[\\s,/]*){0,8}(?:${orders}[\\s,]*){0,8}[:–-]+$`, 'i')

/**
 * Say whether a clause says nothing that could be about something: a line to fill in or to sign, room for a name in brackets, bare
 * words that introduce a list (`Staff must not:`).
 */
export function saysNothing(text: string): boolean {
  const plain = text.replace(/[*_]{1,2}(?=\S)|(?<=\S)[*_]{1,2}/g, '').trim()
  if (room.test(plain) || bareLeadIn.test(plain)) return true
  const isForm = hasRoom(text) || box.test(text) || asksToFillIn(plain)
  return isForm && wordCount(withoutRoom(plain).split(box).join(' ')) <= longestForm
}
