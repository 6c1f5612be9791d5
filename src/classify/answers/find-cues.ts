import { type CompiledSpan, compilePhrase, type FirstWord } from '../compile-phrase.ts'
import type { Word } from '../read-words.ts'
import { type CueEntry, doings, possibility, wordingCues } from './wording-cues.ts'

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
  const standing = withoutContained(found).filter(
    (cue) =>
      !isEmptyDenial(cue, words) &&
      !isPurpose(cue, words) &&
      !isOpenList(cue, words) &&
      !isBanDenied(cue, words) &&
      !isSupposing(cue, words) &&
      !isLeaveDenied(cue, words, found) &&
      !isNarrowing(cue, words) &&
      !isOfferOrNews(cue, words),
  )
  return standing.map((cue) => {
    if (cue.kind === 'allows' && isPossibility(cue, words)) return { ...cue, kind: 'possible' }
    if (isTold(cue, words)) return { ...cue, force: 'statement' }
    return isUndertaking(cue, words) ? { ...cue, force: 'must' } : cue
  })
}

/** To be "invited to interview" or "advised of a search" is to be recommended nothing. */
function isOfferOrNews({ kind, to }: Cue, words: readonly Word[]): boolean {
  const [last, next] = [words[to - 1]?.form, words[to]?.form]
  if (kind !== 'recommends') return false
  return (
    (last === 'invited' && next === 'to' && words[to + 1]?.base === 'interview') ||
    (last === 'advised' && next === 'of')
  )
}

/** "Where no school phone is to hand, they may use …": the "no" is not that of the "may". */
function spansTwoSubjects(words: readonly Word[], from: number, to: number): boolean {
  const [last, before] = [words[to - 1]?.form ?? '', words[to - 2]?.form ?? '']
  return (
    words[from]?.form === 'no' && /^(?:may|should|can|must)$/.test(last) && /^(?:they|you|he|she|it|we)$/.test(before)
  )
}

/** "The school does not look at their pages" tells what is done; "do not look" orders, and "staff do not look" binds them. */
function isTold({ kind, from }: Cue, words: readonly Word[]): boolean {
  const [before, first] = [words[from - 1], words[from]]
  if (kind !== 'negates' || !before || first?.start !== before.end + 1) return false
  return /^does(?:nt)?$/.test(first.form) || (/^do(?:nt)?$/.test(first.form) && tellers.test(before.form))
}

const tellers = /^(?:they|it|schools?|pupils|parents|students|children|learners)$/

/** "Staff will report …" binds the staff; "the police will be told" states what happens. */
function isUndertaking({ from, to }: Cue, words: readonly Word[]): boolean {
  if (words[from]?.form !== 'will' || to - from > 1 || words[to]?.form === 'be') return false
  if (words[from - 1]?.form === 'i') return true
  const before = words.slice(Math.max(0, from - 5), from).filter(({ sentence }) => sentence === words[from]?.sentence)
  return (
    before.length < 5 && before.some(({ form }) => bound.test(form)) && !before.some(({ form }) => aside.test(form))
  )
}

const bound =
  /^(?:staff|employees?|teachers?|colleagues?|adults|members?|volunteers?|governors?|practitioners?|assistants?|coaches|users|everyone|they|you|i)$/

const aside = /^(?:about|against|by|for|to|with|from|on|when|if|where)$/

/** A condition may overlap anything: "without permission" does not undo "not". */
function withoutContained(cues: readonly Cue[]): Cue[] {
  const covers = (a: Cue, b: Cue): boolean =>
    a !== b && a.from <= b.from && a.to >= b.to && (a.to - a.from > b.to - b.from || cues.indexOf(a) < cues.indexOf(b))
  const limits = cues.filter((cue) => cue.kind === 'limits')
  const others = cues.filter((cue) => cue.kind !== 'limits')
  return [...others.filter((cue) => !others.some((other) => covers(other, cue))), ...limits].sort(
    (a, b) => a.from - b.from || b.to - a.to,
  )
}

/** "Does not ask them to …", "need not …": what is denied is the rule, not the act. */
function isEmptyDenial(cue: Cue, words: readonly Word[]): boolean {
  if (cue.kind !== 'negates') return false
  const [next, after] = [words[cue.to], words[cue.to + 1]]
  if (next?.form === 'have') return after?.form === 'to'
  return emptyDenials.has(next?.base ?? '') || next?.form === 'only'
}

/** "No one is permitted to", "must not have permission to": what gives leave or limits it stands within what forbids. */
function isLeaveDenied({ kind, from }: Cue, words: readonly Word[], cues: readonly Cue[]): boolean {
  const [before, first] = [words[from - 1]?.form ?? '', words[from]?.form ?? '']
  if (kind === 'limits') return /^(?:not|never|no)$/.test(before) && /^(?:have|has|need|get|give)$/.test(first)
  if (kind !== 'allows') return false
  const bans = cues.filter((cue) => cue.kind === 'forbids' && cue.from < from)
  return bans.some(({ to }) => to > from || (to === from && /^(?:be|been)$/.test(first)))
}

/** "It would not be practicable to prohibit …" prohibits nothing. */
function isBanDenied({ kind, from }: Cue, words: readonly Word[]): boolean {
  if (kind !== 'forbids' || words[from - 1]?.form !== 'to') return false
  const before = words.slice(Math.max(0, from - 7), from - 1)
  return before.some(({ form, sentence }) => sentence === words[from]?.sentence && /^(?:not|no|never|nor)$/.test(form))
}

/** "Should you be asked to speak, …" supposes: it commands nothing. */
function isSupposing({ from }: Cue, words: readonly Word[]): boolean {
  const [before, first, next] = [words[from - 1], words[from], words[from + 1]]
  const opens = first?.form === 'should' && before?.sentence !== first.sentence
  return opens && /^(?:you|your|an?|the|any|anyone|this|it|there|they|staff|pupils|parents)$/.test(next?.form ?? '')
}

/** "Not limited to" and "not confined to" limit nothing. */
function isOpenList({ from, to }: Cue, words: readonly Word[]): boolean {
  return (
    /^(?:restrict|confin|limit)/.test(words[from]?.form ?? '') && to - from === 2 && words[from - 1]?.form === 'not'
  )
}

/** "Limit who can see your page" orders; "limit your use" discourages. */
function isNarrowing({ kind, from, to }: Cue, words: readonly Word[]): boolean {
  const narrows = kind === 'discourages' && /^limit(?:ing)?$/.test(words[from]?.form ?? '')
  return (
    narrows && words.slice(to, to + 3).some(({ form }) => /^(?:who|access|visibility|audience|viewing)$/.test(form))
  )
}

/** "The aim of this policy is to …" commands nothing; "Breaches are to be reported" does. */
function isPurpose(cue: Cue, words: readonly Word[]): boolean {
  if (words[cue.to - 1]?.form !== 'to' || !/^(?:is|are)$/.test(words[cue.from]?.form ?? '') || cue.to - cue.from > 2)
    return false
  // "An approach from the press is to be passed on": what something is for is no deed done to it.
  const reach = isDoneTo(words, cue.to) ? 1 : 10
  const before = words.slice(Math.max(0, cue.from - reach), cue.from)
  return before.length === 0 || before.some((word) => purposes.test(word.base))
}

function isDoneTo(words: readonly Word[], at: number): boolean {
  return (
    words[at]?.form === 'be' &&
    /(?:ed|en|made|kept|sent|told|put|held|left|set|shut|shown|done|brought)$/.test(words[at + 1]?.form ?? '')
  )
}

const purposes =
  /^(?:aim|purpose|objectiv|intention|intent|goal|role|task|function|policy|polici|way|idea|approach|reason|remit|step|option|priority|prioriti|advice|advic|rule|it)$/

/** "As strict as they can and …": nothing is allowed. */
function isTail(words: readonly Word[], cue: Cue): boolean {
  const next = words[cue.to]
  return (
    words[cue.from]?.form === 'can' &&
    (next === undefined ||
      next.sentence !== words[cue.from]?.sentence ||
      /^(?:and|or|but|to|in|at|only|be)$/.test(next.form))
  )
}

const emptyDenials = new Set(
  'ask requir prevent prohibit mean apply need want know cover includ intend affect wish constitut replac limit seem appear necessarily just limited exhaustive always'.split(
    ' ',
  ),
)

function isPossibility(cue: Cue, words: readonly Word[]): boolean {
  const before = words[cue.from - 1]?.form ?? ''
  if (before === 'who') return true
  if (cue.to - cue.from > 1) return false
  if (/^(?:which|that|who|it|this|there|what|as)$/.test(before)) return true
  if (looking.test(words[cue.to]?.form ?? '') && !onDuty.test(before)) return true
  const next = words[cue.to]?.form ?? ''
  if (/^\d/.test(next) || isTail(words, cue)) return true
  if (next === 'be') return !words.slice(cue.to + 1, cue.to + 4).some((word) => doings.has(word.form))
  const outcome = outcomes.get(next)
  if (outcome) return words.slice(cue.to, cue.to + 9).some((word) => outcome.test(word.form))
  return possibility.has(next) && !(deeds.test(next) && onDuty.test(before))
}

/** "May bring the school into disrepute" and "may give rise to concern" tell what could happen; "may give their number" allows. */
const outcomes: ReadonlyMap<string, RegExp> = new Map([
  ['bring', /^(?:disrepute|contempt|question|discredit)$/],
  ['give', /^(?:rise|impression|cause|offence|grounds|appearance)$/],
])

/** "Posts may include names" tells what could happen; "staff may include their name" allows. */
const deeds = /^(?:put|include|identify|remain)$/

/** "Only friends can see them" tells what happens; "staff may look at them" allows. */
const looking = /^(?:see|view|read|find)$/

const onDuty =
  /^(?:staff|employees?|teachers?|colleagues?|members?|they|you|we|i|schools?|governors?|managers?|heads?|headteachers?|who)$/

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
