import type { Found } from '../compile-phrase.ts'
import type { Governed } from './govern.ts'
import type { Passage } from './list-passages.ts'

/** A list item or sentence that opens with its verb is a command. */
export function governCommand(passage: Passage, act: Found): Governed | null {
  const { words, ownFrom } = passage
  const first =
    words.slice(ownFrom).findIndex((word) => !/^(?:please|always|only|immediately|also|then|and)$/.test(word.form)) +
    ownFrom
  const opens = act.from <= first + 3 && commands.has(words[first]?.form ?? '')
  return opens ? { wording: 'requires', force: 'must', governedFrom: act.from } : null
}

/** Verbs that open a command. */
const commands = new Set(
  (
    'report ensure keep use check ask tell inform seek respect set log block save take follow contact treat protect limit restrict ' +
    'obtain record refer speak make review maintain adhere comply consider be do remove delete respond notify alert retain inform ' +
    'preserve collect capture print communicate decline ignore refuse reject understand familiarise declare discuss raise switch turn ' +
    'pass put give show let bring choose hold say turn hand store post state add include manage adjust update change amend close transfer act think remember familiarize read'
  ).split(' '),
)
