import type { Answer } from '../../model/answer.ts'
import { type Force, forces } from '../../model/clause.ts'
import { asksWhatToDo, type Question } from '../../model/question.ts'
import { chooseQuotes } from './choose-quotes.ts'
import type { Evidence } from './make-evidence.ts'

/** Weigh the evidence for one question. No evidence is silence. */
export function decide(question: Question, evidence: readonly Evidence[]): Answer {
  const strong = evidence.filter((item) => !item.weak)
  const chosen = withDoubt(choose(question, strong.length > 0 ? strong : evidence), evidence)
  if (!chosen) return silence(question.id)
  const told = chosen.evidence.toSorted((a, b) => a.rank - b.rank)
  const quoted = chooseQuotes(question, told)
  return {
    question: question.id,
    position: chosen.position,
    force: chosen.position === 'unclear' ? null : forceOf(question, told, evidence),
    quotes: quoted.map((item) => item.passage.quote),
    clauses: quoted.flatMap((item) => item.passage.clause ?? []),
    sure: chosen.sure && strong.length > 0,
    defersTo: null,
    by: 'software',
  }
}

/** Even a weak sign of a prohibition speaks against calling the act permitted. */
function withDoubt(chosen: Chosen | null, evidence: readonly Evidence[]): Chosen | null {
  const against = evidence.filter(({ position }) => position === 'forbidden' || position === 'discouraged')
  if (against.length === 0 || !(chosen?.position === 'permitted' || chosen?.position === 'required')) return chosen
  return { position: 'unclear', evidence: [...against, ...chosen.evidence], sure: false }
}

function silence(question: string): Answer {
  return {
    question,
    position: 'silent',
    force: null,
    quotes: [],
    clauses: [],
    sure: true,
    defersTo: null,
    by: 'software',
  }
}

interface Chosen {
  position: string
  evidence: readonly Evidence[]
  sure: boolean
}

function choose(question: Question, evidence: readonly Evidence[]): Chosen | null {
  const clear = evidence.filter((item) => item.position !== null)
  if (clear.length === 0) return evidence.length > 0 ? { position: 'unclear', evidence, sure: false } : null
  if (question.positions.includes('permitted')) return choosePermission(question, clear, evidence)
  if (question.positions.includes('recommended')) return chooseFirst(['required', 'recommended', 'conditional'], clear)
  return chooseFirst(byRank(clear), clear)
}

/** Of several positions the earliest rule's stands: rules come with the most telling first. */
function byRank(evidence: readonly Evidence[]): string[] {
  return evidence.toSorted((a, b) => a.rank - b.rank).map((item) => item.position ?? '')
}

function chooseFirst(order: readonly string[], evidence: readonly Evidence[]): Chosen {
  const given = new Set(evidence.map((item) => item.position))
  const position = order.find((name) => given.has(name)) ?? evidence[0]?.position ?? 'unclear'
  return { position, evidence: evidence.filter((item) => item.position === position), sure: true }
}

/**
 * A prohibition and a permission side by side are "mixed", never "permitted". An exception makes a prohibition conditional; a
 * prohibition swallows a warning.
 */
function choosePermission(question: Question, clear: readonly Evidence[], all: readonly Evidence[]): Chosen {
  const of = (...names: string[]): Evidence[] => clear.filter((item) => names.includes(item.position ?? ''))
  const against = of('forbidden', 'discouraged')
  const allowing = of('permitted', 'required')
  const limited = of('conditional')
  if (contradicts(against, [...allowing, ...limited]) && question.positions.includes('mixed'))
    return { position: 'mixed', evidence: [...against, ...allowing, ...limited], sure: false }
  if (limited.length > 0)
    return {
      position: 'conditional',
      evidence: [...limited, ...against, ...(against.length === 0 ? allowing : [])],
      sure: allowing.length === 0 || against.length === 0,
    }
  if (against.length > 0 && allowing.length > 0) {
    const position = question.positions.includes('mixed') ? 'mixed' : 'unclear'
    return { position, evidence: [...against, ...allowing], sure: false }
  }
  if (against.length > 0) return chooseFirst(['forbidden', 'discouraged'], against)
  // A passage that could not be read may be the prohibition.
  if (all.length > clear.length) return { position: 'unclear', evidence: all, sure: false }
  return chooseFirst(['required', 'permitted'], allowing)
}

/** "Under no circumstances" in one clause and leave in another, whatever its conditions: an exception cannot stand beside it. */
function contradicts(against: readonly Evidence[], allowing: readonly Evidence[]): boolean {
  return against.some(
    (ban) => ban.absolute && allowing.some((leave) => leave.allows && leave.passage.clause !== ban.passage.clause),
  )
}

/**
 * A rule is as strong as its strongest wording, and one that opens with leave on conditions is leave ("may, so long as"); a
 * statement is as strong as its most telling wording.
 */
function forceOf(question: Question, told: readonly Evidence[], evidence: readonly Evidence[]): Force {
  if (!asksWhatToDo(question)) return told[0]?.force ?? 'statement'
  const opensWithLeave = evidence.find((one) => told.includes(one))?.allows === true
  const leave = opensWithLeave ? told.filter(({ allows, position }) => allows && position === 'conditional') : []
  return strongest(leave.length > 0 ? leave : told)
}

function strongest(evidence: readonly Evidence[]): Force {
  const given = new Set(evidence.map((item) => item.force))
  return forces.find((force) => given.has(force)) ?? 'statement'
}
