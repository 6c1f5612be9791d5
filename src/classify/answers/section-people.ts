import type { Word } from '../read-words.ts'
import type { Passage } from './list-passages.ts'
import { firstOf, type Person, personOf } from './people.ts'
import { subject } from './subject.ts'

/** The people to whom the lead-in of a list speaks: "Staff must", "Expectations of parents". */
export function introducedTo({
  words,
  askedTo,
  ownFrom,
}: Pick<Passage, 'words' | 'askedTo' | 'ownFrom'>): Person | null {
  const leadIn = words.slice(askedTo, ownFrom)
  return isDoneToYou(leadIn) ? 'staff' : (subject(leadIn) ?? headed(leadIn))
}

/** "If a pupil posts something about you:" tells you what to do, not the pupil. */
function isDoneToYou(leadIn: readonly Word[]): boolean {
  const supposed = /^(?:if|where|when|whenever|should)$/.test(leadIn[0]?.form ?? '')
  return (
    supposed && leadIn.some(({ form }) => form === 'you') && !leadIn.some(({ form }) => /^(?:they|he|she)$/.test(form))
  )
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
export function headed(heading: readonly Word[]): Person | null {
  if (isBetween(heading)) return null
  const named = heading.filter(({ form }) => !/^(?:we|you)$/.test(form))
  const person = firstOf(new Set(named.map(personOf))) ?? (isForYears(heading) ? 'pupils' : null)
  if (person === null || named.some((word, at) => isMatter(word, named[at - 1]))) return null
  return named.every((word) => personOf(word) || sectionWords.test(word.form)) ? person : null
}

/** "A policy for everyone who works in our school", "Guidance for all those employed by the trust". */
export function isForWorkers(heading: readonly Word[]): boolean {
  const text = heading.map(({ form }) => form).join(' ')
  return /\bfor (?:all |the )*(?:everyone|everybody|anyone|all|those|people|adults|staff)\b.*\b(?:work|works|working|employed)\b/.test(
    text,
  )
}

/** "Children's information" is about them; "Information for parents" is theirs. */
function isMatter({ form }: Word, before: Word | undefined): boolean {
  return form === 'information' && personOf(before) !== null
}

/** "You and your pupils" is about both, for whoever "you" are. */
function isBetween(heading: readonly Word[]): boolean {
  return heading.some(({ form }, at) => form === 'you' && /^(?:and|or)$/.test(heading[at + 1]?.form ?? ''))
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
  /^(?:\d+|[a-h]|[ivx]+|an|the|and|or|our|all|for|by|of|to|in|on|use|social|media|online|internet|digital|electronic|networking|sites|personal|acceptable|safe|safety|technology|mobile|phones?|smart|watch|watches|smartphones?|smartwatch|smartwatches|devices?|tablets?|ipads?|laptops?|chromebooks?|ict|computers?|email|responsibilit(?:y|ies)|dut(?:y|ies)|obligations?|requirements?|roles?|expect|expectations?|expected|standards|rules|conduct|contract|charter|promise|what|are|is|include|includes|including|following|follows|as|typically|often|usually|also|additional|other|minimum|specific|conduct|behaviour|guidance|guidelines|advice|information|agreement|code|policy|section|part|appendix|school|primary|secondary|older|younger|years?|ks|key|stage|sixth|form|at|home|members)$/
