import type { Actor } from '../../model/question.ts'
import type { Found } from '../compile-phrase.ts'
import type { Word } from '../read-words.ts'
import type { Passage } from './list-passages.ts'

/** Those whose conduct a sentence may govern. */
export type Person = Exclude<Actor, 'anyone'>

const people: Readonly<Record<Person, RegExp>> = {
  staff:
    /^(?:staff|employee?|adult|teacher|worker|colleagu|volunteer|governor|personnel|practitioner|everyone|everybody|anyone|user|individual|you|we|headteacher|headmaster|trustee?|trainee?|lecturer|tutor|coach|leader|assistant|department|team|workforce|childminder|committee|keyworker|community|applicant|candidat|dsl|slt|smt)$/,
  pupils: /^(?:pupil|student|child|learner|youngster|ks\d|eyfs)$/,
  parents: /^(?:parent|parental|carer|guardian|famili|family|visitor)$/,
}

/** Words after which a person is not the one addressed: "images of pupils must". */
const objectMark =
  /^(?:of|to|with|from|for|by|between|about|involving|including|on|at|concerning|regarding|towards|toward|against|as|than|show|shows|showing|feature|features|featuring|contain|contains|depict|identify|identifies|name|names|naming|identifying|mentioning|discussing|contact|contacting|ring|telephone|phone|text|message|messaging|befriend|befriending|friending|adding|photographing)$/

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
  return [...bySentence.values()].some(
    (heading) => headed(heading) === 'staff' && heading.every((word) => (personOf(word) ?? 'staff') === 'staff'),
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

/** Whether staff are named as staff, not only as "you" or "anyone". */
export function namesStaff(words: readonly Word[]): boolean {
  return words.some(
    (word) =>
      !/^(?:you|we|anyone|everyone|everybody|users?|individuals?)$/.test(word.form) && personOf(word) === 'staff',
  )
}

function namedActor(passage: Passage, governedFrom: number, act: Found): Person | null {
  const { words } = passage
  const doneTo = isDoneTo(words, governedFrom, act)
  const parts = doneTo ? [] : joinPeople(partsBefore(passage, governedFrom))
  for (const [index, part] of parts.entries()) {
    const person = subject(part, index === 0)
    // "Where a pupil asks to be added, the request has to be refused" does not address the pupil.
    const supposed = /^(?:if|where|when|should|whenever)$/.test(part[0]?.form ?? '')
    if (person && !(supposed && person !== 'staff' && !(index > 0 && goesOn(parts[0])) && !addresses(part)))
      return person
  }
  const introduced = introducedTo(passage)
  return (
    (doneTo && introduced !== 'staff' ? null : introduced) ??
    titled(passage.headings) ??
    given(passage, governedFrom, act)
  )
}

/** "There is no objection to staff being …", "… is left to the individual": whom leave is given to stands after it. */
function given({ words }: Passage, governedFrom: number, act: Found): Person | null {
  const after = words.slice(governedFrom, Math.max(act.from, governedFrom + reach))
  const sentence = words[governedFrom]?.sentence
  return after.some((word) => word.sentence === sentence && (word.form === 'your' || personOf(word) === 'staff'))
    ? 'staff'
    : null
}

/** Words after those that give leave among which the people are looked for. */
const reach = 8

/** "Pupils must not be added" governs those who add, not the pupils: what is done to them is the act itself. */
function isDoneTo(words: readonly Word[], governedFrom: number, act: Found): boolean {
  const be = words.findIndex(
    ({ form }, at) => at >= governedFrom && at < governedFrom + 5 && /^(?:be|been|being)$/.test(form),
  )
  const deed = words.slice(be + 1, be + 3).findIndex(({ form }) => /(?:ed|en|told|sent|given)$/.test(form))
  if (be < 0 || deed < 0) return false
  if (passedOn.test(words[be + 1 + deed]?.form ?? '')) return false
  return be > governedFrom || (act.from <= governedFrom && act.to > be + 1 + deed)
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
    if (later && isPeople(later) && goesOnTo) later.unshift(...part)
    else joined.push([...part])
  }
  return joined
}

function isPeople(words: readonly Word[]): boolean {
  return words.some(personOf) && words.every((word) => personOf(word) || closing.test(word.form) || word.slight)
}

/**
 * The people a run of words is about: named at its start, or right before what governs ("…, staff and pupils | should").
 *
 * @param governed Whether what governs follows: in "those who live among families, they | should" nothing follows the families.
 */
export function subject(words: readonly Word[], governed = true): Person | null {
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
      !isAsking(words, index)
    )
      named.add(person)
  }
  return first(named)
}

/** Words that may stand between people and what governs them. */
const closing = /^(?:and|or|of|member|members|all|other|also|therefore|however|always|then|themselves)$/

/** Words that may stand before the people a sentence opens with. */
const opening =
  /^(?:a|an|the|all|any|our|no|if|when|where|however|current|individual|other|new|some|both|each|every|member|members|of|and|or|as|young|older|most|sixth|form|under|circumstances|should|may|must|for|example|also|therefore|in|addition|similarly|likewise|this|these|we|ask|expect|that|require|school|schools|preschool|nursery|academy|college|trust|setting|primary|secondary)$/

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
  return at >= 0 && !speaks && objectMark.test(words[at]?.form ?? '')
}

/** "If pupils receive a message | they or | the pupil | should tell …": named again right before what governs. */
function addresses(words: readonly Word[]): boolean {
  const others = words.findLastIndex((word) => !closing.test(word.form) && !word.slight && !personOf(word))
  const before = words.slice(0, others + 1)
  return before.some(personOf) && words.slice(others + 1).some(personOf) && !isObject(words, words.length - 1)
}

/** The people to whom the lead-in of a list speaks: "Staff must", "Expectations of parents". */
export function introducedTo({ words, askedTo, ownFrom }: Passage): Person | null {
  const leadIn = words.slice(askedTo, ownFrom)
  return subject(leadIn) ?? headed(leadIn)
}

/** The people whose section this is: "Parents and carers", "Responsibilities of pupils"; not "Contact with pupils". */
export function titled(headings: readonly Word[]): Person | null {
  for (let sentence = headings.at(-1)?.sentence ?? -1; sentence >= 0; sentence--) {
    const person = headed(headings.filter((word) => word.sentence === sentence))
    if (person) return person
  }
  return null
}

/** "What we expect of pupils" is the pupils', whoever "we" are. */
function headed(heading: readonly Word[]): Person | null {
  const named = heading.filter(({ form }) => !/^(?:we|you)$/.test(form))
  const person = first(new Set(named.map(personOf))) ?? (isForYears(heading) ? 'pupils' : null)
  if (person === null || named.some((word, at) => isMatter(word, named[at - 1]))) return null
  return named.every((word) => personOf(word) || sectionWords.test(word.form)) ? person : null
}

/** "Children's information" is about them; "Information for parents" is theirs. */
function isMatter({ form }: Word, before: Word | undefined): boolean {
  return form === 'information' && personOf(before) !== null
}

/** "Key Stage 2 Acceptable Use Agreement" is for those who are in it. */
function isForYears(heading: readonly Word[]): boolean {
  const text = heading.map(({ form }) => form).join(' ')
  return (
    /\b(?:key stage|sixth form|years? \d)/.test(text) &&
    /\b(?:agreement|rules|charter|contract|promise|code)\b/.test(text)
  )
}

/** What a heading may say besides the people whose section it heads. */
const sectionWords =
  /^(?:\d+|a|an|the|and|or|our|all|for|by|of|to|in|on|use|social|media|online|internet|networking|sites|personal|acceptable|safe|safety|technology|mobile|phones?|smart|watch|watches|smartphones?|smartwatch|smartwatches|devices?|tablets?|ipads?|laptops?|chromebooks?|ict|computers?|email|responsibilit(?:y|ies)|dut(?:y|ies)|obligations?|requirements?|roles?|expect|expectations?|expected|standards|rules|conduct|contract|charter|promise|what|are|is|include|includes|including|following|follows|as|typically|often|usually|also|additional|other|minimum|specific|conduct|behaviour|guidance|guidelines|advice|information|agreement|code|policy|section|part|appendix|school|primary|secondary|older|younger|years?|ks|key|stage|sixth|form|at|home|members)$/

function personOf(word: Word | undefined): Person | null {
  if (!word) return null
  for (const person of ['staff', 'pupils', 'parents'] as const) {
    if (people[person].test(word.base) || people[person].test(word.form)) return person
  }
  return null
}

function first(named: ReadonlySet<Person | null>): Person | null {
  return (['staff', 'pupils', 'parents'] as const).find((person) => named.has(person)) ?? null
}
