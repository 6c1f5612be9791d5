import type { Found } from '../compile-phrase.ts'
import type { Word } from '../read-words.ts'
import type { Governed } from './govern.ts'
import type { Passage } from './list-passages.ts'

/** Where a passage commands: the places of the verbs. */
export function commandsOf(passage: Passage): number[] {
  return openings(passage).flatMap((at) => {
    const first = at + passage.words.slice(at).findIndex((word) => !softening.test(word.form))
    return isCommand(passage.words, first) ? [first] : []
  })
}

/** A list item or sentence that opens with its verb is a command, and so is "If …, tell …". */
export function governCommand(passage: Passage, act: Found): Governed | null {
  const opens = openings(passage).some((at) => {
    const first = at + passage.words.slice(at).findIndex((word) => !softening.test(word.form))
    const reach = at === passage.ownFrom ? 3 : 12
    return (
      (isCommand(passage.words, first) || passage.words[at]?.form === 'do') && act.from <= first + reach && act.to > at
    )
  })
  return opens ? { wording: 'requires', force: 'must', governedFrom: act.from } : null
}

const softening = /^(?:please|always|only|immediately|also|then|and|do|[a-z]?\d{1,3})$/

/** Where a command may open: with the sentence, or after the comma of a supposition. */
function openings({ words, text, ownFrom }: Passage): number[] {
  if (!supposing.test(words[ownFrom]?.form ?? '')) return [ownFrom]
  const afterComma = words.flatMap((word, at) => (at > ownFrom && follows(words[at - 1], word, text) ? [at] : []))
  return [ownFrom, ...afterComma]
}

const supposing = /^(?:if|to|where|when|whenever|before|once|should|after|unless|in|on|during)$/

function follows(before: Word | undefined, word: Word, text: string): boolean {
  return before !== undefined && text.slice(before.end, word.start).includes(',')
}

/** "Contact parents …" commands; "Contact with parents …" names a thing. */
function isCommand(words: readonly Word[], at: number): boolean {
  const [verb = '', next = ''] = [words[at]?.form, words[at + 1]?.form]
  return commands.has(verb) && (!asNoun.test(next) || (next === 'to' && goesTo.test(verb)))
}

/** "Report to your headteacher …" commands; "Access to the network …" names a thing. */
const goesTo = /^(?:report|speak|talk|go|refer|adhere|respond|reply|listen|write|stick|keep|limit|restrict|confine)$/

const asNoun = /^(?:of|with|by|from|between|and|or|is|are|was|must|should|may|will|can|shall|has|have|on|in|to)$/

/** Verbs that open a command. */
const commands = new Set(
  (
    'report ensure keep use check ask tell inform seek respect set log block save take follow contact treat protect limit restrict ' +
    'obtain record refer speak make review maintain adhere comply consider be remove delete respond notify alert retain ' +
    'preserve collect capture print communicate decline ignore refuse reject understand familiarise declare discuss raise switch turn ' +
    'pass put give show let bring choose hold say hand store post state add include manage adjust update change amend close transfer ' +
    'act think remember familiarize read lock note get go talk explain send leave stop look apply agree allow answer approach arrange ' +
    'assume attend avoid call clear come conduct confine confirm copy cover create demonstrate dial disable disclose do encourage ' +
    'exercise find flag gain gather guard have help hide identify imagine isolate join learn lodge mention mind monitor move observe ' +
    'obey offer place preface present promote provide question reduce register rely reply request resist return ring screenshot search ' +
    'secure separate share sign silence strike submit support surrender test tighten type uphold verify view wait watch withdraw work write'
  ).split(' '),
)
