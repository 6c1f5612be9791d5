import type { Word } from '../read-words.ts'
import type { Cue } from './find-cues.ts'

/** "Former pupils are not added", "laptops are never used for it": a plain denial of what could be done to the act before it. */
export function isUndone({ kind, from, to }: Cue, words: readonly Word[]): boolean {
  const [before, next, after] = [words[from - 1]?.form ?? '', words[to]?.form ?? '', words[to + 1]?.form ?? '']
  if (kind !== 'negates' || !/^(?:not|never)$/.test(words[to - 1]?.form ?? '')) return false
  const deed = /ly$/.test(next) ? after : next
  return /^(?:is|are)$/.test(before) && done.test(deed) && !otherwise.test(deed) && !isRelative(words, from)
}

/** "Remarks stay off social media", "… do not go online": a denial that is the verb of the act before it. */
export function isKeptAway({ kind, from, to }: Cue, words: readonly Word[]): boolean {
  const keeps = words
    .slice(from, to)
    .some(({ form }) => /^(?:stays?|remains?|go|enter|appear|come|leaves?|left)$/.test(form))
  return kind === 'negates' && to - from > 1 && keeps && !isRelative(words, from)
}

/** "Records which are not shared": what is denied there tells which are meant. */
function isRelative(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - 3), at).some(({ form }) => /^(?:which|that|who|whom|if|when|where)$/.test(form))
}

const done = /(?:ed|en|wn|told|sent|lent|rung|put|made|kept|met|left|held|read|done|brought|set|taught|shot)$/

/** What is so "not" forbids nothing. */
const otherwise =
  /^(?:affected|aimed|allowed|asked|concerned|confined|covered|designed|directed|discouraged|employed|expected|excluded|included|intended|involved|known|limited|meant|monitored|obliged|prevented|prohibited|forbidden|required|restricted|supposed|trained|been|even|often|open|hidden|written)$/
