import type { Found } from '../compile-phrase.ts'
import type { Word } from '../read-words.ts'
import type { Passage } from './list-passages.ts'
import { namesStaff, type Person, personOf } from './people.ts'
import { headed, introducedTo, isForWorkers, titled } from './section-people.ts'
import { addresses, closing, objectMark, subject } from './subject.ts'

/**
 * Say whose conduct a passage governs: the people named shortly before the governing word, else in the lead-in, else in the
 * nearest heading that names any. Staff wherever staff are among them; null where nobody is named. "You" are those whose
 * section it is.
 */
export function findActor(passage: Passage, governedFrom: number, act: Found): Person | null {
  const named = namedActor(passage, governedFrom, act)
  if (named !== 'staff' || namesStaff(passage.words)) return named
  const section = titled(passage.headings)
  if (section && (speaksOf(section, passage.words) || isWithinStaff(passage.headings))) return named
  return section ?? named
}

/** In a guide for staff alone a section headed "Families" tells staff of families. */
function isWithinStaff(headings: readonly Word[]): boolean {
  const bySentence = Map.groupBy(headings, ({ sentence }) => sentence)
  const [title = []] = bySentence.values()
  if (bySentence.size > 1 && namesStaff(title) && title.every((word) => (personOf(word) ?? 'staff') === 'staff'))
    return true
  return [...bySentence.values()].some(
    (heading) =>
      isForWorkers(heading) ||
      (headed(heading) === 'staff' && heading.every((word) => (personOf(word) ?? 'staff') === 'staff')),
  )
}

/**
 * Whether a sentence to "you" speaks of those its section is headed after, as of others: "you need not unfriend parents", "if a
 * pupil adds you". Pupils are told of pupils, so of them only what stands before "you" counts; and a list of people names everybody.
 */
function speaksOf(person: Person, words: readonly Word[]): boolean {
  const at = words.findIndex((word) => personOf(word) === person)
  const before = words.slice(0, Math.max(0, at)).findLast(({ slight }) => !slight)
  if (at < 0 || likeThem.test(before?.form ?? '')) return false
  const supposed = words.slice(0, at).some(({ form }) => /^(?:if|when|where|should|whenever)$/.test(form))
  const beforeYou = supposed && words.slice(at).some(({ form }) => form === 'you')
  return beforeYou || (person === 'parents' && !/^(?:and|or)$/.test(before?.form ?? '') && words[at + 1]?.form !== 'or')
}

/** Words before people that are like those spoken to: "other parents", "as parents", "if you are a parent". */
const likeThem = /^(?:other|another|fellow|as|are|you|your|we)$/

function namedActor(passage: Passage, governedFrom: number, act: Found): Person | null {
  const { words } = passage
  const urged = urgedBy(words, governedFrom)
  if (urged) return urged
  const doneTo = isDoneTo(words, governedFrom, act)
  const parts = doneTo ? [] : joinPeople(partsBefore(passage, governedFrom))
  for (const [index, part] of parts.entries()) {
    const person = subject(part, index === 0)
    // "Where a pupil asks to be added, the request has to be refused" does not address the pupil.
    const supposed = /^(?:if|where|when|should|whenever)$/.test(part[0]?.form ?? '')
    if (person && !(supposed && person !== 'staff' && !(index > 0 && goesOn(parts[0])) && !addresses(part)))
      return person
  }
  const told = toldAfter(words, governedFrom)
  if (told) return told
  const introduced = introducedTo(passage)
  return (
    (doneTo && introduced !== 'staff' ? null : introduced) ??
    ownersOf(passage) ??
    given(passage, governedFrom, act) ??
    askedOf(passage)
  )
}

/** "We discourage students from …", "the school does not allow pupils to …" bind those who are urged. */
function urgedBy(words: readonly Word[], governedFrom: number): Person | null {
  const at = words.findIndex(
    ({ form }, index) =>
      index >= governedFrom && index < governedFrom + 3 && /^(?:discourages?|allows?|permits?|forbids?)$/.test(form),
  )
  const people =
    at < 0 ? undefined : words.slice(at + 1).find(({ form, slight }) => !slight && !/^(?:all|any)$/.test(form))
  return personOf(people)
}

/**
 * Whose section it is. In a guide for staff alone it is theirs, whomever its heading names; and where it tells "you" of those people
 * as of others, "you" are the staff.
 */
function ownersOf({ headings, words }: Passage): Person | null {
  const owners = titled(headings)
  if (owners && isWithinStaff(headings)) return 'staff'
  const tellsYou = owners !== null && words.some(({ form }) => /^(?:you|your)$/.test(form)) && speaksOf(owners, words)
  return tellsYou ? 'staff' : owners
}

/** "… is not permitted for pupils", "… is forbidden to children": who is bound is told after it. */
function toldAfter(words: readonly Word[], governedFrom: number): Person | null {
  const to = words.findIndex(
    ({ form }, at) => at > governedFrom && /^(?:for|to)$/.test(form) && ruling.test(words[at - 1]?.form ?? ''),
  )
  if (to < 0 || to - governedFrom > reach || words[to]?.sentence !== words[governedFrom]?.sentence) return null
  const people = words.slice(to + 1).find(({ form, slight }) => !slight && !/^(?:all|our|any)$/.test(form))
  return personOf(people)
}

const ruling = /^(?:permitted|allowed|acceptable|forbidden|prohibited|banned|barred)$/

/**
 * "There is no objection to staff being …", "… is left to the individual": whom leave is given to stands after it; "by all means
 * link with them" gives it to the reader, and so does "there is no rule against …".
 */
function given({ words }: Passage, governedFrom: number, act: Found): Person | null {
  if (words[governedFrom]?.form === 'by' && words[governedFrom + 2]?.form === 'means') return 'staff'
  const after = words.slice(governedFrom, Math.max(act.from, governedFrom + reach))
  const sentence = words[governedFrom]?.sentence
  const named = after.some((word) => word.sentence === sentence && (word.form === 'your' || personOf(word) === 'staff'))
  const deniesBan = after.slice(0, 6).some(({ form }) => form === 'nobody' || form === 'against')
  return named || (deniesBan && /^(?:no|silly|daft|foolish|absurd)$/.test(words[governedFrom]?.form ?? ''))
    ? 'staff'
    : null
}

/** "Can staff be friends with parents? Yes.": those of whom it is asked. */
function askedOf({ words, askedTo, takesBack }: Passage): Person | null {
  const opening = words.slice(0, askedTo).findLastIndex(({ form }) => /^(?:whether|if)$/.test(form))
  const modal = words.slice(0, askedTo).findIndex(({ form }) => /^(?:can|could|may|might|should|must)$/.test(form))
  const at = opening < 0 ? modal : opening
  if (takesBack || at < 0) return null
  const asked = words.slice(at + 1, askedTo)
  return asked[0]?.form === 'i' ? 'staff' : subject(asked)
}

/** Words after those that give leave among which the people are looked for. */
const reach = 8

/** "Pupils must not be added" governs those who add, not the pupils: what is done to them is the act itself. */
function isDoneTo(words: readonly Word[], governedFrom: number, act: Found): boolean {
  const be = words.findIndex(
    ({ form }, at) =>
      (at >= governedFrom && at < governedFrom + 5 && /^(?:be|been|being)$/.test(form)) ||
      (at === governedFrom - 1 && /^(?:is|are)$/.test(form) && /^(?:not|never)$/.test(words[governedFrom]?.form ?? '')),
  )
  const deed = words
    .slice(be + 1, be + 3)
    .findIndex(({ form }) => /(?:ed|en|told|sent|rung|put|made|kept|shown|met|left)$/.test(form))
  if (be < 0 || deed < 0) return false
  if (passedOn.test(words[be + 1 + deed]?.form ?? '')) return false
  return be > governedFrom || be === governedFrom - 1 || (act.from <= governedFrom && act.to > be + 1 + deed)
}

/** "Pupils should be encouraged to …": what follows is theirs to do. */
const passedOn =
  /^(?:allowed|permitted|required|expected|asked|advised|encouraged|reminded|told|instructed|authorised|supported|helped|trained|prepared|concerned|involved|interested|directed|warned|urged|requested)$/

function goesOn(part: readonly Word[] | undefined): boolean {
  return part === undefined || part.length === 0 || /^(?:they|he|she|it)$/.test(part[0]?.form ?? '')
}

/** The parts of the sentence that commas make, up to the governing word, last first: "If a pupil writes, | the adult". */
function partsBefore({ words, text }: Passage, governedFrom: number): Word[][] {
  const parts: Word[][] = [[]]
  for (let at = governedFrom - 1; at >= 0 && words[at]?.sentence === words[governedFrom]?.sentence; at--) {
    const [word, next] = [words[at], words[at + 1]]
    if (!word) break
    if (next && at + 1 < governedFrom && /[,:(\u2013\u2014]/.test(text.slice(word.end, next.start))) parts.push([])
    parts.at(-1)?.unshift(word)
  }
  return parts
}

/** "Staff, governors, | parents and carers", "related to, or friends with the family of, | a pupil": what commas part goes together. */
function joinPeople(parts: readonly Word[][]): Word[][] {
  const joined: Word[][] = []
  for (const part of parts) {
    const later = joined.at(-1)
    const goesOnTo = personOf(part.at(-1)) || objectMark.test(part.at(-1)?.form ?? '')
    if (later && goesOnTo && (isPeople(later) || endsList(later))) later.unshift(...part)
    else joined.push([...part])
  }
  return joined
}

/** "Abuse from pupils, | parents or members of the public by email": the list that the comma parts ends there. */
function endsList(words: readonly Word[]): boolean {
  const named = words.findIndex(({ slight, form }) => !slight && !/^(?:an?|the)$/.test(form))
  return personOf(words[named]) !== null && /^(?:and|or)$/.test(words[named + 1]?.form ?? '')
}

function isPeople(words: readonly Word[]): boolean {
  const joining = (word: Word): boolean => closing.test(word.form) || /^(?:is|are)$/.test(word.form) || word.slight
  return words.some(personOf) && words.every((word) => personOf(word) || joining(word))
}
