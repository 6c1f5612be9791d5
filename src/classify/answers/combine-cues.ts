import type { Force } from '../../model/clause.ts'
import type { Word } from '../read-words.ts'
import type { Cue } from './find-cues.ts'
import type { Governed } from './govern.ts'

/**
 * Tell what two cues that follow each other make of the act: "should" and then "never".
 *
 * @param last The one nearest to the act.
 * @param modal What commands or allows before it, if anything does.
 * @param before All that stand before it.
 */
export function combineCues(
  last: Cue,
  modal: Cue | undefined,
  before: readonly Cue[],
  words: readonly Word[],
): Governed {
  const governedFrom = modal?.from ?? last.from
  if (last.kind === 'negates') {
    if (modal?.kind === 'allows') return { wording: 'discourages', force: 'may', governedFrom }
    // "Advised not to" is advice; "advised as follows: … do not" is a rule that advice introduces.
    if (
      modal?.kind === 'recommends' &&
      (last.from - modal.to <= 2 || bringsIn(modal, last, words) || goesOn(last, words))
    )
      return { wording: 'discourages', force: 'advice', governedFrom }
    const rule = before.findLast((cue) => cue.kind === 'requires' || cue.kind === 'forbids')
    return { wording: 'forbids', force: modalForce(rule) ?? last.force ?? 'must', governedFrom }
  }
  if (last.kind === 'discourages') {
    const force =
      (modal?.kind === 'requires' || modal?.kind === 'recommends' ? modalForce(modal) : null) ?? last.force ?? 'advice'
    return { wording: force === 'must' && !isCaution(last, words) ? 'forbids' : 'discourages', force, governedFrom }
  }
  // "Staff should: have no contact with pupils".
  if (modal && ordering.has(modal.kind) && isBareNo(last, words) && last.from - modal.to <= 2)
    return { wording: 'forbids', force: modalForce(modal) ?? 'must', governedFrom }
  // "It is expected that staff will …" expects; the "will" only tells what.
  const telling = modal && last.kind === 'requires' && words[last.from]?.form === 'will' && bringsIn(modal, last, words)
  const cue = telling && (modal.kind === 'requires' || modal.kind === 'recommends') ? modal : last
  const waived = cue.kind === 'waives'
  return { wording: wordingOf(cue.kind), force: cue.force ?? 'statement', governedFrom: cue.from, waived }
}

const ordering = new Set<Cue['kind']>(['requires', 'forbids'])

function isBareNo({ kind, from }: Cue, words: readonly Word[]): boolean {
  return kind === 'forbids' && words[from]?.form === 'no'
}

/** "It is recommended that all members of staff do not …", "it is preferable for staff to leave … out", "would rather you kept … out". */
function bringsIn(modal: Cue, { from }: Cue, words: readonly Word[]): boolean {
  const opens = /^(?:that|for)$/.test(words[modal.to]?.form ?? '')
  return (opens || /^(?:rather|sooner|prefer|if)$/.test(words[modal.to - 1]?.form ?? '')) && from - modal.to <= 10
}

/** "Advised to keep it for work and not to use it elsewhere", "to use one's own rather than the school's": the advice governs both. */
function goesOn({ from, to }: Cue, words: readonly Word[]): boolean {
  if (/^(?:rather|instead)$/.test(words[from]?.form ?? '')) return true
  return /^(?:and|or|but)$/.test(words[from - 1]?.form ?? '') && words[to]?.form === 'to'
}

/** "Must take care when they write" commands care: it does not forbid. */
function isCaution({ from, to }: Cue, words: readonly Word[]): boolean {
  return words.slice(from, to).some(({ form }) => /^(?:caut|care|wary|circumspect|vigilant|think|consider)/.test(form))
}

function wordingOf(kind: Cue['kind']): Governed['wording'] {
  switch (kind) {
    case 'forbids':
    case 'allows':
    case 'requires':
    case 'recommends':
      return kind
    default:
      return 'states'
  }
}

function modalForce(modal: Cue | undefined): Force | null {
  return modal?.force === 'statement' ? 'must' : (modal?.force ?? null)
}
