import { readWords, type Word } from '../read-words.ts'
import { type Audience, audiencesOf, isPersonWord, peopleIn } from './people.ts'

/** @returns For each sentence of a text, the people it tells what to do. "They" are those the sentence before begins with. */
export function subjectsBySentence(text: string): (readonly Audience[])[] {
  const sentences = sentencesOf(text)
  return sentences.map((sentence, at) => {
    const found = [...beforeCommand(sentence, text), ...afterOrder(sentence), ...afterApplies(sentence)]
    const command = sentence.findIndex((word, index) => isCommand(sentence, word, index))
    const isTheirs = sentence.slice(0, Math.max(0, command)).some(({ form }) => form === 'they')
    return found.length === 0 && isTheirs ? firstNamed(sentences[at - 1] ?? []) : found
  })
}

/** Whether a text commands without saying whom: "Use a school account", "You must", not "We will" or "Photographs must". */
export function isAddressed(text: string): boolean {
  const sentences = sentencesOf(text)
  const commands = sentences.map((sentence) => sentence.findIndex((word, at) => isCommand(sentence, word, at)))
  return commands.every((at) => at <= 0) || /\byour?\b/i.test(text)
}

function sentencesOf(text: string): Word[][] {
  return [...Map.groupBy(readWords(text), ({ sentence }) => sentence).values()]
}

function firstNamed(sentence: readonly Word[]): readonly Audience[] {
  const at = sentence.findIndex((_, index) => audiencesOf(sentence, index, false).length > 0)
  return at < 0 || objectMarkBefore(sentence, at) >= 0 ? [] : audiencesOf(sentence, at, false)
}

/** Headings over rules for somebody: "Expectations of staff", "Guidance for parents". */
const rulesFor =
  /^(?:expectations?|responsibilit(?:y|ies)|dut(?:y|ies)|obligations?|roles?|rules?|guidance|guidelines|advice|information|code|conduct|agreement|use|behaviour)$/

/** @returns The people that a heading is addressed to; "Contact with pupils" is addressed to none. */
export function headingSubjects(heading: string): Audience[] {
  const words = readWords(heading)
  return words.flatMap((_, at) => {
    const mark = objectMarkBefore(words, at)
    return mark < 0 || rulesFor.test(words[mark - 1]?.form ?? '') ? audiencesOf(words, at, false) : []
  })
}

/** What commands, forbids, allows or advises. */
const commanding = /^(?:must|should|shall|will|may|can|cannot|could|need|needs|ought|agree|ensure)$/
const afterBe =
  /^(?:expected|required|responsible|asked|advised|reminded|encouraged|permitted|prohibited|forbidden|allowed|bound|obliged|to)$/
const afterHave = /^(?:responsibilit(?:y|ies)|dut(?:y|ies)|obligations?)$/

function isCommand(sentence: readonly Word[], word: Word, at: number): boolean {
  if (commanding.test(word.form)) return true
  const next = sentence.slice(at + 1, at + 5).map(({ form }) => form)
  if (word.form === 'have' || word.form === 'has') {
    return next[0] === 'to' || next.some((form) => afterHave.test(form))
  }
  return /^(?:is|are)$/.test(word.form) && next.slice(0, 2).some((form) => afterBe.test(form))
}

/**
 * The people named before the first command, but for those another word makes an object: "images of pupils must". Where nobody is,
 * those before the next that "so" or "but" joins to it: "Words last, and so staff must".
 */
function beforeCommand(sentence: readonly Word[], text: string): Audience[] {
  let from = 0
  for (const [at, word] of sentence.entries()) {
    if (!isCommand(sentence, word, at)) continue
    const before = sentence.slice(from, at)
    if (from > 0 && !before.some(({ form }) => /^(?:but|so|therefore)$/.test(form))) return []
    const main = subjects(mainClause(before, text))
    const people = main.length > 0 ? main : subjects(before)
    if (people.length > 0 || at === 0) return people
    from = at + 1
  }
  return []
}

function subjects(words: readonly Word[]): Audience[] {
  return words.flatMap((_, at) => (objectMarkBefore(words, at) >= 0 ? [] : audiencesOf(words, at, true)))
}

/** Words that open a sentence whose main part comes after a comma. */
const opening =
  /^(?:when|whenever|where|wherever|if|while|whilst|before|after|unless|once|until|as|in|during|following|for|at|on|by|to|with|although|because|since)$/

/** @returns What comes after the comma in "When they write to pupils or parents, staff"; everything where there is no such comma. */
function mainClause(words: readonly Word[], text: string): readonly Word[] {
  if (!opening.test(words[0]?.form ?? '')) return words
  const parts: Word[][] = [[]]
  for (const [at, word] of words.entries()) {
    const before = words[at - 1]
    if (before && text.slice(before.end, word.start).includes(',')) parts.push([])
    parts.at(-1)?.push(word)
  }
  const last = parts.at(-1) ?? []
  // "…, pupils, parents and staff": the list goes on to the left of the comma.
  let first = parts.length - 1
  if (last.some(({ form }) => form === 'and' || form === 'or')) {
    while (first > 1 && parts[first - 1]?.every(isPersonWord)) first--
  }
  return parts.slice(first).flat()
}

/** Verbs by which somebody is told, with the people after them: "We prohibit staff from", "The school requires that all users". */
const orders =
  /^(?:require|prohibit|expect|ask|encourage|advise|remind|forbid|permit|allow|authorise|request|urge|invite)s?$/
const passedOver = /^(?:that|all|each|every|any|both|members?|of|other)$/

function afterOrder(sentence: readonly Word[]): Audience[] {
  return sentence.flatMap((word, at) => {
    if (!orders.test(word.form) || /^(?:to|not)$/.test(sentence[at - 1]?.form ?? '')) return []
    if (sentence[at + 1]?.form === 'of') return []
    const rest = sentence.slice(at + 1)
    const start = rest.findIndex(({ form, slight }) => !slight && !passedOver.test(form))
    const after = start < 0 ? [] : rest.slice(start)
    const end = after.findIndex((each) => !isPersonWord(each))
    return peopleIn(end < 0 ? after : after.slice(0, end), true)
  })
}

/** "This policy applies to all employees and governors." */
function afterApplies(sentence: readonly Word[]): Audience[] {
  const at = sentence.findIndex(({ form }, index) => /^appl(?:y|ies)$/.test(form) && sentence[index + 1]?.form === 'to')
  return at < 0 ? [] : peopleIn(sentence.slice(at + 2), true)
}

/** Words after which a person is spoken of, not spoken to. */
const objectMark =
  /^(?:of|to|with|from|for|by|between|about|involving|including|against|towards|concerning|regarding|on|in|at|as|than)$/
const membership = /^(?:member|members|body|groups?|types?|heads?|chair)$/
const listing = /^(?:all|other|and|or|both|any|every|each|current|former|staff|pupils?|parents?|carers?)$/

/** @returns Where the word stands that makes an object of a person; -1 where none does. */
function objectMarkBefore(words: readonly Word[], at: number): number {
  let before = at - 1
  while (words[before]?.slight || listing.test(words[before]?.form ?? '')) before--
  const mark = words[before]?.form ?? ''
  if (mark === 'of' && membership.test(words[before - 1]?.form ?? '')) return -1
  return objectMark.test(mark) ? before : -1
}
