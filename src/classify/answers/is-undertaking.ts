import type { Word } from '../read-words.ts'
import type { Cue } from './find-cues.ts'
import { partAround } from './is-apart.ts'

/** "Staff will report …" binds the staff; "the head will report …" and "the police will be told" state what happens. */
export function isUndertaking({ from, to }: Cue, words: readonly Word[]): boolean {
  return (
    to - from === 1 && words[from]?.form === 'will' && !befalls.test(words[to]?.form ?? '') && bindsSubject(from, words)
  )
}

/** Whether those of whom a "will" is said are people whom a policy binds. */
function bindsSubject(will: number, words: readonly Word[]): boolean {
  const subject = words.slice(partAround(words, will).from, will)
  const last = subject.at(-1)
  if (last?.form === 'i') return true
  // "Staff will keep it, and will report it".
  if (last?.form === 'and') return bindsEarlier(will, words)
  const who = subject.findIndex(({ form }) => form === 'who')
  // "Staff who are the target of abuse online will report it".
  const people = who > 0 && who <= longestName ? subject.slice(0, who) : subject
  return (
    people.length <= longestName &&
    people.some(({ form }) => bound.test(form)) &&
    !people.some(({ form }) => aside.test(form))
  )
}

function bindsEarlier(will: number, words: readonly Word[]): boolean {
  const sentence = words[will]?.sentence
  const earlier = words.findLastIndex((word, at) => at < will && word.sentence === sentence && word.form === 'will')
  return earlier >= 0 && bindsSubject(earlier, words)
}

const longestName = 4

/** "Will be disciplined", "will face action": what happens to people binds them to nothing. */
const befalls = /^(?:be|face|incur|lose|suffer)$/

const bound =
  /^(?:staff|employees?|teachers?|colleagues?|adults|members?|volunteers?|governors?|practitioners?|assistants?|coaches|users|holders|owners|moderators|administrators|everyone|they|you|i)$/

const aside = /^(?:about|against|by|for|to|with|from|on|when|if|where)$/
