import { capitalised } from '../../model/capitalised.ts'
import { clauseText, walkClauses } from '../../model/walk-clauses.ts'
import type { ComparedEdition, Comparison } from './comparison.ts'
import { listNames, nameClause, quote, withStop } from './name-clause.ts'
import type { Pair } from './pairs.ts'

const exception =
  /\b(?:unless|except|excepted|exception|other than|apart from|save for|does not apply|do not apply|exempt)\b/iu

/** Exceptions that a clause has now and had not before, and those that it lost. */
export function describeExceptions(pairs: readonly Pair[]): string[] {
  return pairs.flatMap(({ after, textBefore, textAfter }) => {
    const [had, has] = [exception.test(textBefore), exception.test(textAfter)]
    if (had === has) return []
    const [what, text] = has ? ['New exception', textAfter] : ['Exception removed', textBefore]
    return [withStop(`${what} in ${nameClause(after)}: ${quote(sentenceWith(text, exception))}`)]
  })
}

/** What an officer, lead or manager of a school may be one of. Without it "password manager" would be an office. */
const charge =
  '(?:safeguarding|child protection|data protection|online safety|e-?safety|communications?|office|business|school business|site|premises|network|it|ict|digital|technology|computing|behaviour|attendance|pastoral|inclusion|curriculum|subject|year|phase|key stage|line|hr|human resources|people|wellbeing|mental health|prevent|anti-bullying|training|first aid|health and safety|compliance|governance|marketing|press|media|social media|website|senior|authority designated|nominated|designated|responsible|link)'

/** Words that name an office: "designated safeguarding lead", "chair of governors", "data protection officer". */
const role = new RegExp(
  `(?<![\\p{L}'’-])(?:(?:deputy|assistant|executive|designated|vice|local|chief) )*(?:head ?teachers?|headmaster|headmistress|principal|chair of (?:the )?(?:governors|governing (?:body|board)|trustees)|clerk to (?:the )?governors|${charge}(?: ${charge})? (?:officers?|leads?|leaders?|managers?|co-?ordinators?|governors?|trustees?|champions?|administrators?|technicians?))(?![\\p{L}])`,
  'giu',
)

/** Offices named in one edition and not in the other. */
export function describeRoles({ before, after }: Comparison): string[] {
  const [old, now] = [rolesOf(before), rolesOf(after)]
  const named = [...now.difference(old)]
  const gone = [...old.difference(now)]
  return [
    ...(named.length > 0 ? [`Named for the first time: ${listNames(named)}.`] : []),
    ...(gone.length > 0 ? [`No longer named: ${listNames(gone)}.`] : []),
  ]
}

function rolesOf({ body }: ComparedEdition): Set<string> {
  return new Set([...walkClauses(body)].flatMap(({ clause }) => (clauseText(clause).match(role) ?? []).map(roleName)))
}

/** One spelling for each office, in the singular. */
function roleName(words: string): string {
  const name = words.toLowerCase().replace('head teacher', 'headteacher').replace('co-ordinator', 'coordinator')
  return / (?:of|to) /.test(name) ? name : name.replace(/s$/, '')
}

const number = '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)'
const unit = '(?:school |working )?(?:hour|day|week|fortnight|month|term|half[- ]term|year)'
const period = new RegExp(
  `\\b(?:(?:within|after|for|up to|at least|every|each|once a|twice a) (?:${number} )?${unit}s?|immediately|straight away|as soon as (?:possible|they can|practicable)|(?:on )?the same day|annually|weekly|daily|termly|monthly)\\b`,
  'giu',
)

/** A month with a day or a year, or after a word that makes it a date; "May" alone is a verb. */
const date =
  /\b(?:(?:every|each|in|by|from|until) )?(?:\d{1,2}(?:st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}|(?<=(?:every|each|in|by|from|until) )(?:January|February|March|April|June|July|August|September|October|November|December))\b/gu

function timesIn(text: string): string[] {
  return [...(text.match(period) ?? []), ...(text.match(date) ?? [])]
}

/** Time limits, dates and how often: those that reworded clauses have now and had not before. */
export function describeTimes(pairs: readonly Pair[]): string[] {
  const found = pairs.flatMap(({ after, textBefore, textAfter }) => {
    const old = new Set(timesIn(textBefore).map((words) => words.toLowerCase()))
    const now = new Set(timesIn(textAfter).filter((words) => !old.has(words.toLowerCase())))
    return now.size === 0 ? [] : [`${listNames([...now].map((words) => `“${words}”`))} in ${nameClause(after)}`]
  })
  return found.length === 0 ? [] : [`New times and dates: ${[...new Set(found)].join('; ')}.`]
}

function sentenceWith(text: string, words: RegExp): string {
  return capitalised(text.split(/(?<=[.!?])\s+(?=\p{Lu})/u).find((sentence) => words.test(sentence)) ?? text)
}
