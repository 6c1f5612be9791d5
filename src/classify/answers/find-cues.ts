import { type CompiledSpan, compilePhrase, type FirstWord } from '../compile-phrase.ts'
import type { Word } from '../read-words.ts'
import type { CueEntry } from './cue-entry.ts'
import { cueStands } from './cue-stands.ts'
import { isPossibility } from './is-possibility.ts'
import { isUndertaking } from './is-undertaking.ts'
import { isUndone } from './is-undone.ts'
import { wordingCues } from './wording-cues.ts'

/** A cue met in a passage: indexes of its first word and of the word after its last. */
export interface Cue {
  kind: CueEntry['kind']
  force: CueEntry['force']
  from: number
  to: number
}

interface Entry {
  cue: CueEntry
  span: CompiledSpan
}

const entriesByWord = indexEntries()

/** Find the cues of a passage in order. Of two that overlap the longer stands. */
export function findCues(words: readonly Word[]): Cue[] {
  const found = words.flatMap((word, at) =>
    (entriesByWord.get(word.base) ?? []).concat(entriesByWord.get(`=${word.form}`) ?? []).flatMap(({ cue, span }) => {
      const to = span.matchAt(words, at)
      return to < 0 || spansTwoSubjects(words, at, to) ? [] : [{ kind: cue.kind, force: cue.force, from: at, to }]
    }),
  )
  const standing = withoutContained(found).filter((cue) => cueStands(cue, words, found))
  return standing.map((cue) => {
    if (cue.kind === 'allows' && isPossibility(cue, words)) return { ...cue, kind: 'possible' }
    if (isOnlyWay(cue, words)) return { ...cue, kind: 'requires', force: 'must' }
    if (isReserved(cue, words)) return { ...cue, force: 'must' }
    if (isTold(cue, words) || isPromise(cue, words) || isPlainlyUndone(cue, words))
      return { ...cue, force: 'statement' }
    return isUndertaking(cue, words) ? { ...cue, force: 'must' } : cue
  })
}

/** "Where no school phone is to hand, they may use …", "where there is no other way, this is acceptable": the "no" is not theirs. */
function spansTwoSubjects(words: readonly Word[], from: number, to: number): boolean {
  const last = words[to - 1]?.form ?? ''
  const subject = words.slice(from + 1, to - 1).findLast(({ form }) => !/^(?:is|are|also|then|only)$/.test(form))
  return (
    words[from]?.form === 'no' &&
    governing.test(last) &&
    /^(?:they|you|he|she|it|we|this|which|who)$/.test(subject?.form ?? '')
  )
}

const governing = /^(?:may|should|can|must|permitted|allowed|acceptable|tolerated)$/

/** "Staff can only use the school's own pages" leaves them no other. */
function isOnlyWay({ kind, from, to }: Cue, words: readonly Word[]): boolean {
  const isCan = to - from === 1 && words[from]?.form === 'can'
  return kind === 'allows' && isCan && words[to]?.form === 'only' && words[to + 1]?.form !== 'be'
}

/** "Only the head may post", "they alone may post": what others may not. */
function isReserved({ kind, force, from }: Cue, words: readonly Word[]): boolean {
  if (kind !== 'allows' || force !== 'may') return false
  const before = words.slice(0, from).filter(({ sentence }) => sentence === words[from]?.sentence)
  const [first, who, last] = [before[0], before.at(-2), before.at(-1)].map((word) => word?.form ?? '')
  return (first === 'only' && before.length <= farthestReserved) || (last === 'alone' && reservees.test(who ?? ''))
}

/** Words from "only" to its verb: "only the headteacher and the office manager may". */
const farthestReserved = 12
const reservees = /^(?:they|he|she|who|head|headteacher|principal|office|dsl)$/

/** "Addresses are not given" tells what is done; "are never given" binds. */
function isPlainlyUndone(cue: Cue, words: readonly Word[]): boolean {
  return words[cue.from]?.form !== 'never' && isUndone(cue, words)
}

/** "We shall look into it" tells what will be done. */
function isPromise({ kind, from, to }: Cue, words: readonly Word[]): boolean {
  return kind === 'requires' && to - from === 1 && words[from]?.form === 'shall' && words[from - 1]?.form === 'we'
}

/** "The school does not look at their pages" tells what is done; "do not look" orders, and "staff do not look" binds them. */
function isTold({ kind, from }: Cue, words: readonly Word[]): boolean {
  const [before, first] = [words[from - 1], words[from]]
  if (kind !== 'negates' || !before || first?.start !== before.end + 1) return false
  return /^does(?:nt)?$/.test(first.form) || (/^do(?:nt)?$/.test(first.form) && tellers.test(before.form))
}

const tellers = /^(?:they|it|we|schools?|pupils|parents|students|children|learners)$/

/** A condition may overlap anything: "without permission" does not undo "not". */
function withoutContained(cues: readonly Cue[]): Cue[] {
  // "Will not ask for …" and "not ask for … to": the one that opens earlier has the verb.
  const runsOn = (a: Cue, b: Cue): boolean =>
    a.kind === 'forbids' && b.kind === 'forbids' && b.force === 'statement' && a.from < b.from && a.to > b.from
  const covers = (a: Cue, b: Cue): boolean =>
    runsOn(a, b) ||
    (a !== b &&
      a.from <= b.from &&
      a.to >= b.to &&
      (a.to - a.from > b.to - b.from || cues.indexOf(a) < cues.indexOf(b)))
  const limits = cues.filter((cue) => cue.kind === 'limits')
  const others = cues.filter((cue) => cue.kind !== 'limits')
  return [...others.filter((cue) => !others.some((other) => covers(other, cue))), ...limits].sort(
    (a, b) => a.from - b.from || b.to - a.to,
  )
}

function indexEntries(): ReadonlyMap<string, Entry[]> {
  const index = new Map<string, Entry[]>()
  for (const cue of wordingCues) {
    for (const phrase of cue.phrases) {
      const span = compilePhrase(phrase).needed[0]
      if (!span) continue
      for (const first of span.first) {
        const key = keyOf(first)
        index.set(key, [...(index.get(key) ?? []), { cue, span }])
      }
    }
  }
  return index
}

function keyOf(first: FirstWord): string {
  return first.match === 'exact' ? `=${first.word}` : first.word
}
