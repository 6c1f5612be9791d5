import type { Word } from '../read-words.ts'
import { commandsNothing } from './commands-nothing.ts'
import type { Cue } from './find-cues.ts'
import { isApart, isParted } from './is-apart.ts'

/**
 * Whether a cue says what its words say by themselves: what stands around it may deny it, suppose it or make it part of
 * something else.
 *
 * @param found Every cue of the passage, standing or not.
 */
export function cueStands(cue: Cue, words: readonly Word[], found: readonly Cue[]): boolean {
  return !(
    commandsNothing(cue, words, found) ||
    isEmptyDenial(cue, words) ||
    isOpenList(cue, words) ||
    isBanDenied(cue, words) ||
    isSupposing(cue, words) ||
    isSupposedDenial(cue, words) ||
    isLeaveDenied(cue, words, found) ||
    isAdviceDenied(cue, found) ||
    isBrokenOff(cue, words) ||
    isWished(cue, words) ||
    isNarrowing(cue, words) ||
    isTrait(cue, words) ||
    isNoChoice(cue, words) ||
    isWhichever(cue, words) ||
    isSigned(cue, words) ||
    isCited(cue, words)
  )
}

/** "Has no real option but to ring, and must withhold the number" bans nothing; "say no to friends" refuses by its verb. */
function isNoChoice({ kind, from }: Cue, words: readonly Word[]): boolean {
  if (kind !== 'forbids' || words[from]?.form !== 'no') return false
  const next = words.slice(from + 1, from + 3)
  return next.some(({ form }) => /^(?:option|choice|alternative)$/.test(form)) || words[from - 1]?.base === 'say'
}

/** "Inappropriate use can damage the school" tells what such use does. */
function isTrait({ kind, from, to }: Cue, words: readonly Word[]): boolean {
  if (kind !== 'forbids' || to - from > 1 || !/^(?:inappropriate|unacceptable)$/.test(words[from]?.form ?? ''))
    return false
  const before = words[from - 1]?.form ?? ''
  return (
    !/^(?:is|are|be|as|considered|deemed|wholly|totally|completely|entirely|and|or|not)$/.test(before) &&
    words
      .slice(to + 1, to + 12)
      .some(({ form, sentence }) => sentence === words[from]?.sentence && /^(?:can|could|may|might)$/.test(form))
  )
}

/** "As recommended in the guidance", "…, as the guidance advises", "the checks required by law": others say it, and nothing here does. */
function isCited({ from, to }: Cue, words: readonly Word[]): boolean {
  const [before, first] = [words[from - 1]?.form ?? '', words[from]?.form ?? '']
  if (to - from > 1) return false
  if (first === 'required' && words[to]?.form === 'by') return !/^(?:is|are|be|been|being|was|were)$/.test(before)
  if (/^(?:recommends|advises|requires|suggests|encourages)$/.test(first)) return opensWithAs(words, from)
  return before === 'as' && /^(?:recommended|advised|required|suggested|encouraged)$/.test(first)
}

/** Words of the name of guidance, at most: "as Keeping Children Safe in Education recommends". */
const longestName = 7

function opensWithAs(words: readonly Word[], at: number): boolean {
  const before = words.slice(Math.max(0, at - longestName), at)
  const as = before.findLastIndex(({ form, sentence }) => form === 'as' && sentence === words[at]?.sentence)
  return as >= 0 && before.slice(as).every((word, index, own) => !isApart(own[index - 1], word))
}

/** "Is not permitted, whether by phone or …": what makes no difference is no condition. */
function isWhichever({ kind, from, to }: Cue, words: readonly Word[]): boolean {
  return kind === 'limits' && words.slice(from, to).some(({ form }) => form === 'whether')
}

/** "Bound by a confidentiality agreement", "in line with the acceptable use agreement": a paper that is signed is nobody's leave. */
function isSigned({ kind, from, to }: Cue, words: readonly Word[]): boolean {
  return (
    kind === 'limits' &&
    words.slice(from, to).some(({ form }, at) => form === 'agreement' && papers.test(words[from + at - 1]?.form ?? ''))
  )
}

const papers = /^(?:confidentiality|use|usage|user)$/

/** "Does not ask them to …", "need not …": what is denied is the rule, not the act. */
function isEmptyDenial(cue: Cue, words: readonly Word[]): boolean {
  if (cue.kind !== 'negates') return false
  const [next, after] = [words[cue.to], words[cue.to + 1]]
  if (next?.form === 'have') return after?.form === 'to'
  if (next?.base === 'includ') return !isOrder(cue, words)
  return emptyDenials.has(next?.base ?? '') || next?.form === 'only'
}

/** "Do not include its name", "I will not include it": who is told so must not; "this does not include …" only says what is meant. */
function isOrder({ from }: Cue, words: readonly Word[]): boolean {
  const before = words[from - 1]
  return before?.sentence !== words[from]?.sentence || /^(?:i|you|staff|employees)$/.test(before?.form ?? '')
}

const emptyDenials = new Set(
  'ask requir prevent prohibit mean apply need want know cover intend affect wish constitut replac limit seem appear necessarily just limited exhaustive always'.split(
    ' ',
  ),
)

/** "No one is permitted to", "must not have permission to": what gives leave or limits it stands within what forbids. */
function isLeaveDenied({ kind, from }: Cue, words: readonly Word[], cues: readonly Cue[]): boolean {
  const [before, first] = [words[from - 1]?.form ?? '', words[from]?.form ?? '']
  if (kind === 'limits') return /^(?:not|never|no)$/.test(before) && /^(?:have|has|need|get|give)$/.test(first)
  if (kind !== 'allows') return false
  const bans = cues.filter((cue) => cue.kind === 'forbids' && cue.from < from)
  return bans.some(({ to }) => to > from || (to === from && /^(?:be|been)$/.test(first)))
}

/** "Nor is it wise to …": what advises is the end of what advises against. */
function isAdviceDenied({ kind, from }: Cue, cues: readonly Cue[]): boolean {
  return kind === 'recommends' && cues.some((cue) => cue.kind === 'discourages' && cue.from < from && cue.to > from)
}

/** "Who sees that another is, to tell …": what the comma parts is no "is to". */
function isBrokenOff({ kind, from, to }: Cue, words: readonly Word[]): boolean {
  const [first, last] = [words[from], words[to - 1]]
  return kind === 'requires' && to - from === 2 && last?.form === 'to' && first?.base === 'be' && isApart(first, last)
}

/** "Those who wish to name it may do so": leave that points back to a wish limits nothing. */
function isWished({ kind, from, to }: Cue, words: readonly Word[]): boolean {
  if (kind !== 'limits' || to - from !== 3 || words[to - 1]?.form !== 'so') return false
  return words
    .slice(0, from)
    .some(({ form, sentence }) => sentence === words[from]?.sentence && /^(?:wish|want|like|choose|prefer)$/.test(form))
}

/** "It would not be practicable to prohibit …" prohibits nothing. */
function isBanDenied({ kind, from }: Cue, words: readonly Word[]): boolean {
  if (kind !== 'forbids' || words[from - 1]?.form !== 'to') return false
  const before = words.slice(Math.max(0, from - 7), from - 1)
  return before.some(({ form, sentence }) => sentence === words[from]?.sentence && /^(?:not|no|never|nor)$/.test(form))
}

/** "Should you be asked to speak, …" and "…, should they wish" suppose: they command nothing. */
function isSupposing({ from }: Cue, words: readonly Word[]): boolean {
  const [before, first, next, verb] = [words[from - 1], words[from], words[from + 1], words[from + 2]]
  if (first?.form !== 'should') return false
  const inverted =
    /^(?:you|they|he|she)$/.test(next?.form ?? '') && /^(?:wish|want|choose|need|prefer)$/.test(verb?.form ?? '')
  const opens = before?.sentence !== first.sentence || /^(?:and|but)$/.test(before.form)
  if (/^(?:an?|any|someone|somebody|anyone|anybody)$/.test(next?.form ?? '') && !opens)
    return !words.slice(0, from).some(({ form }) => /^(?:no|not|never|nor|neither|only|none|nothing)$/.test(form))
  return inverted || (opens && (supposed.test(next?.form ?? '') || isInverted(words.slice(from + 1, from + 5))))
}

/** "Should abuse be met with, …", but not "should never be met with …". */
function isInverted([next, ...later]: readonly Word[]): boolean {
  return (
    !/ly$|^(?:not|never|be|also|only|always|first|therefore|all|both|each|however|ever|still|now|at|in|on|under|if)$/.test(
      next?.form ?? '',
    ) && later.some(({ form }) => /^(?:be|become|occur|arise|happen|continue|persist)$/.test(form))
  )
}

/** "If a page does not mention the school, …" supposes that it does not; "if you have a page do not mention it" forbids. */
function isSupposedDenial({ kind, from, to }: Cue, words: readonly Word[]): boolean {
  if (kind !== 'negates' && kind !== 'forbids') return false
  const since = words.slice(0, from).findLastIndex(({ form }) => form === 'if')
  const supposition = words.slice(since, from + 1)
  if (since < 0 || supposition.some((word, at) => at > 0 && isParted(supposition[at - 1], word))) return false
  const first = words[from]?.form ?? ''
  const near = kind === 'negates' && to - since <= 5 && first !== 'never'
  return near || /^(?:does|doesnt|cannot|cant|isnt|arent)$/.test(first)
}

const supposed = /^(?:you|your|an?|the|any|anyone|this|it|there|they|staff|pupils|parents)$/

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
