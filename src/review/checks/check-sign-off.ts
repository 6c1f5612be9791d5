import type { Finding } from '../../model/finding.ts'
import { found, foundIfAny, type Spot } from '../found.ts'
import type { ReadClause, Reviewed } from '../reviewed.ts'

/** A line to sign or date, with nothing but a rule to write on. */
const blank = /^(?:signed|signature|date|dated|name|print name)\s*[:.]?[\s._…–-]*$/i

/** Those who approve, as documents name them. A policy's other signatures are its readers'. */
const approvers = {
  'the governors': /\bgovern(?:ors?|ing)\b/i,
  'the trustees': /\btrustees?\b/i,
  'the headteacher': /\b(?:head ?(?:teacher|master|mistress)?|principal)\b/i,
} as const

const emptySignOff = {
  rule: 'unsigned-sign-off',
  severity: 'error',
  message: 'The sign-off has lines with nothing filled in.',
  fix: 'Sign and date it, or leave the lines out.',
} as const

/** Whether the approvers' signatures are there, and whether they are those whom the document names as its approvers. */
export function checkSignOff({ clauses, front }: Reviewed): Finding[] {
  const lines = clauses.filter(({ clause }) => clause.form === 'signature')
  const named = namedIn(lines.map(({ text }) => text).join(' '))
  if (named.length === 0) return []
  const empty = lines.filter(({ text }) => blank.test(text))
  const quotes = [...empty.map(({ text }) => text), ...front.metadataLines.filter((line) => blank.test(line))]
  return [
    ...(quotes.length === 0 ? [] : [{ ...found(emptySignOff, empty.map(asSpot)), quotes: [...new Set(quotes)] }]),
    ...checkApprover(lines, named, front.approved?.by),
  ]
}

function checkApprover(lines: ReadClause[], named: string[], by: string | undefined): Finding[] {
  if (by === undefined) return []
  const approved = namedIn(by)
  const others = named.filter((who) => !approved.includes(who))
  if (approved.length === 0 || others.length === 0) return []
  const spots = lines.filter(({ text }) => others.some((who) => namedIn(text).includes(who))).map(asSpot)
  const message = `It says it was approved by ${by}; its sign-off also names ${others.join(' and ')}.`
  return foundIfAny(
    { rule: 'approval-mismatch', severity: 'warning', message, fix: 'Name the same approvers in both places.' },
    spots,
  )
}

function namedIn(text: string): string[] {
  return Object.entries(approvers).flatMap(([who, pattern]) => (pattern.test(text) ? [who] : []))
}

function asSpot(clause: ReadClause): Spot {
  return { clause, quote: clause.text }
}
