import type { Word } from '../read-words.ts'
import { firstOf, type Person, personOf } from './people.ts'

/** Words after which a person is not the one addressed: "images of pupils must". */
export const objectMark =
  /^(?:of|to|with|from|for|by|between|about|involving|including|on|at|concerning|include|includes|regarding|towards|toward|against|as|than|show|shows|showing|feature|features|featuring|contain|contains|depict|identify|identifies|name|names|naming|identifying|mentioning|discussing|contact|contacting|ring|telephone|phone|text|message|messaging|befriend|befriending|friending|adding|photographing)$/

/**
 * The people a run of words is about: named at its start, or right before what governs ("…, staff and pupils | should").
 *
 * @param governed Whether what governs follows: in "those who live among families, they | should" nothing follows the families.
 */
export function subject(words: readonly Word[], governed = true): Person | null {
  const asked = governed ? askedLast(words) : null
  if (asked) return asked
  const opens = words.findIndex((word) => !opening.test(word.form) && !personOf(word))
  const closes = words.findLastIndex((word) => !closing.test(word.form) && !word.slight && !personOf(word)) + 1
  const named = new Set<Person>()
  for (const [index, word] of words.entries()) {
    const person = personOf(word)
    if (
      person &&
      (opens < 0 || index < opens || (governed && index >= closes)) &&
      !isObject(words, index) &&
      !isGone(words, index) &&
      !isOwner(word, person) &&
      !isOnesOwn(words, index) &&
      !isAsking(words, index)
    )
      named.add(person)
  }
  return firstOf(named)
}

/** "We care for staff and children and therefore ask | parents and visitors | not to": those asked right before what governs. */
function askedLast(words: readonly Word[]): Person | null {
  const at = words.findLastIndex(({ form }) => /^(?:ask|request|remind|urge|advise|expect|require)$/.test(form))
  const people = at < 0 ? [] : words.slice(at + 1)
  const only = people.every((word) => personOf(word) || closing.test(word.form) || word.slight)
  return only ? firstOf(new Set(people.map(personOf))) : null
}

/** Words that may stand between people and what governs them. */
export const closing = /^(?:and|or|of|member|members|all|other|also|therefore|however|always|then|themselves)$/

/** Words that may stand before the people a sentence opens with. */
const opening =
  /^(?:a|an|the|all|any|our|no|if|when|where|however|current|individual|other|new|some|many|several|both|each|every|member|members|of|and|or|as|young|older|most|sixth|form|under|circumstances|should|may|must|for|example|also|therefore|in|addition|similarly|likewise|this|these|we|ask|expect|that|require|school|schools|preschool|nursery|academy|college|trust|setting|primary|secondary)$/

/** "We ask parents and carers:" speaks to the parents, whoever "we" are. */
function isAsking(words: readonly Word[], index: number): boolean {
  const next = words[index + 1]?.form ?? ''
  return (
    words[index]?.form === 'we' && /^(?:ask|expect|require|request|encourage|remind|invite|urge|advise)$/.test(next)
  )
}

/** "Former pupils: no contact until …" names those whom staff may meet, not those whom it binds. */
function isGone(words: readonly Word[], index: number): boolean {
  return (
    /^(?:former|ex|past|previous|prior|old)$/.test(words[index - 1]?.form ?? '') && personOf(words[index]) === 'pupils'
  )
}

/** "Yourself, your family and your whereabouts": one's own family is nobody's conduct. */
function isOnesOwn(words: readonly Word[], index: number): boolean {
  return /^(?:my|your|their|own)$/.test(words[index - 1]?.form ?? '') && /^famil/.test(words[index]?.form ?? '')
}

/** "The child's picture must not appear" binds those who show it. */
function isOwner({ form, start, end }: Word, person: Person): boolean {
  return person !== 'staff' && end - start === form.length + 2
}

/** Named as those to whom something is done: "images of pupils". */
function isObject(words: readonly Word[], index: number): boolean {
  let at = index - 1
  while (
    at >= 0 &&
    (words[at]?.slight ||
      /^(?:all|current|former|ex|past|previous|old|recent|individual|other|and|or|young|both)$/.test(
        words[at]?.form ?? '',
      ) ||
      personOf(words[at]))
  )
    at--
  // "As a pupil, I …" names the one who speaks.
  const speaks = at === 0 && words[0]?.form === 'as' && /^an?$/.test(words[1]?.form ?? '')
  return at >= 0 && !speaks && !isShare(words, at) && objectMark.test(words[at]?.form ?? '')
}

/** "Many of our staff" and "a member of staff" are staff: "of" after a number or "member" parts them from nothing. */
function isShare(words: readonly Word[], at: number): boolean {
  const counted = /^(?:members?|all|any|both|each|every|few|many|most|none|one|several|some)$/
  return words[at]?.form === 'of' && counted.test(words[at - 1]?.form ?? '')
}

/**
 * "If pupils receive a message | they or | the pupil | should tell …": named again right before what governs. "They" are those
 * of whom alone the words speak.
 */
export function addresses(words: readonly Word[]): boolean {
  if (/^(?:they|he|she)$/.test(words.at(-1)?.form ?? '')) return speaksOfOne(words)
  const others = words.findLastIndex((word) => !closing.test(word.form) && !word.slight && !personOf(word))
  const before = words.slice(0, others + 1)
  return before.some(personOf) && words.slice(others + 1).some(personOf) && !isObject(words, words.length - 1)
}

function speaksOfOne(words: readonly Word[]): boolean {
  return new Set(words.flatMap((word) => personOf(word) ?? [])).size === 1
}
