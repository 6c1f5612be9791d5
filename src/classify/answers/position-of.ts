import type { Question, Wording } from '../../model/question.ts'
import type { Found } from '../compile-phrase.ts'
import type { CompiledRule } from './compile-questions.ts'
import { isDefied } from './is-defied.ts'
import type { Passage } from './list-passages.ts'
import { findAny, findPlaces } from './phrase-set.ts'
import type { ReadWording } from './read-wording.ts'

/** @returns A position; null where the wording cannot be told; undefined where the passage gives no answer. */
export function positionOf(rule: CompiledRule, passage: Passage, read: ReadWording): string | null | undefined {
  const { says } = rule.rule
  if (typeof says === 'string') return says
  if (read.waived) return undefined
  const { question, conditions } = rule.question
  if (question.positions.includes('permitted') && isUntold(read, passage)) return undefined
  const soft = softened(read, passage)
  if (soft !== null && question.positions.includes(soft)) return soft
  if (passage.takesBack && namesMinor(rule, passage, passage.ownFrom)) return undefined
  const asked =
    conditions !== null &&
    findPlaces(conditions, passage.words).some((place) => !isPartOfBan(place, passage) && !isDefied(place, passage))
  const limited =
    asked || read.limits.some((limit) => !isGoverning(limit, read) && !isMinor(rule, passage, read, limit))
  if (says) return saysByWording(says, read, limited, asked)
  return question.positions.includes('permitted') ? permission(read, limited) : duty(read, asked)
}

/** What answers "May they?" neither with yes or no nor with a rule leaves it open: "It was agreed that we wait." */
function isUntold({ wording, governedFrom }: ReadWording, { askedTo }: Passage): boolean {
  return askedTo > 0 && wording === 'states' && governedFrom === askedTo
}

/** "We may ask you to withdraw it if it breaks the law" asks on a condition; "… and we hope that you will" hopes. */
function softened({ wording, force, governedFrom }: ReadWording, passage: Passage): string | null {
  if (wording !== 'requires' || force !== 'may') return null
  const hopes = passage.cues().some(({ kind, from }) => kind === 'recommends' && from > governedFrom)
  if (hopes) return 'recommended'
  const { words } = passage
  const supposed = words.some(
    ({ form, sentence }, at) => at > governedFrom && form === 'if' && sentence === words[governedFrom]?.sentence,
  )
  return supposed ? 'conditional' : null
}

function saysByWording(
  says: Partial<Record<Wording, string>>,
  read: ReadWording,
  limited: boolean,
  onCondition: boolean,
): string | null | undefined {
  const conditional = says['on-condition']
  const limits = limited && (limitable.has(read.wording) || (onCondition && read.wording === 'states'))
  if (limits && conditional !== undefined) return conditional
  const position = says[read.wording]
  if (position === undefined && read.chosen) return conditional
  return position === 'permitted' ? permission(read, limited) : position
}

const limitable = new Set<Wording>(['forbids', 'allows', 'requires'])

/** An answer to "may they?". Only an allowance that nothing in its sentence speaks against is a permission. */
function permission(read: ReadWording, limited: boolean): string | null | undefined {
  switch (read.wording) {
    case 'forbids':
      return limited ? 'conditional' : 'forbidden'
    case 'discourages':
      return 'discouraged'
    case 'allows':
      if (limited || read.supposed) return 'conditional'
      return read.contested || read.remote ? null : 'permitted'
    case 'requires':
    case 'states':
      return limited || read.chosen ? 'conditional' : undefined
    default:
      return read.chosen ? 'conditional' : undefined
  }
}

/** Whether a position gives leave: "required" of what one may do is leave too. */
export function isLeave(position: string | null, { positions }: Pick<Question, 'positions'>): boolean {
  return position === 'permitted' || (position === 'required' && positions.includes('permitted'))
}

/** An answer to "must they?". What is forbidden is no duty. */
function duty(read: ReadWording, onCondition: boolean): string | undefined {
  switch (read.wording) {
    case 'requires':
    case 'states':
      return onCondition ? 'conditional' : 'required'
    case 'recommends':
      return 'recommended'
    case 'allows':
      return 'conditional'
    default:
      return undefined
  }
}

/** "They do not have permission to …" makes no condition of the permission. */
function isPartOfBan({ from, to }: Found, passage: Passage): boolean {
  return passage.cues().some((cue) => cue.kind === 'forbids' && cue.from <= from && to <= cue.to)
}

/** "They may say so, but should not name the school": what limits the first part is the rule of the second. */
function isGoverning({ from, to }: Found, { wording, governedFrom }: ReadWording): boolean {
  return wording === 'forbids' && from <= governedFrom && governedFrom < to
}

/** Whether a limit is one that leaves the rule whole, such as an exception for relatives. Leave is limited by whatever limits it. */
function isMinor(rule: CompiledRule, passage: Passage, read: ReadWording, limit: Found): boolean {
  return read.wording !== 'allows' && namesMinor(rule, passage, limit.from)
}

function namesMinor({ question: { minorExceptions } }: CompiledRule, { words }: Passage, from: number): boolean {
  return minorExceptions !== null && findAny(minorExceptions, words.slice(from)) !== null
}
