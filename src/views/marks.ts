import type { Clause, Force } from '../model/clause.ts'
import type { Taxonomy } from '../model/taxonomy.ts'
import type { Addresses } from './addresses.ts'

/** The quiet marks beside a clause: how strong its wording is and what it is about. */
export interface Marks {
  force: string
  topics: { name: string; href: string }[]
  /** A person has checked the strength or the topics. */
  checked?: true
  /** Since when the clause has stood and what became of it, and the way to its last change. Left out where only one edition is known. */
  history?: { text: string; href: string | null }
  /** How many schools have the clause in much the same words, and the way to them. Left out where it is the school's own. */
  shared?: { text: string; href: string }
}

/** What each strength of wording is called on the site. A plain statement needs no mark. */
export const forceNames: Record<Force, string> = {
  must: 'must',
  should: 'should',
  may: 'may',
  advice: 'advice',
  statement: '',
}

/** @returns The marks of one clause; null where there is nothing to show. */
export function marksOf(clause: Clause, taxonomy: Taxonomy, at: Addresses): Marks | null {
  const topics = clause.topics.flatMap((id) => {
    const topic = taxonomy.find((candidate) => candidate.id === id)
    return topic ? [{ name: topic.name, href: at.topic(id) }] : []
  })
  const force = forceNames[clause.force]
  if (!force && topics.length === 0) return null
  const checked = clause.checked.includes('topics') || clause.checked.includes('force')
  return { force, topics, ...(checked && { checked }) }
}

/** A clause with the strength and topics of the words that introduce it does not repeat them. */
export function withoutRepeats(marks: Marks | null, introducing: Marks | null): Marks | null {
  if (!marks || !introducing || marks.checked || !saysSame(marks, introducing)) return marks
  return marks.history || marks.shared ? { ...marks, force: '', topics: [] } : null
}

function saysSame(a: Marks, b: Marks): boolean {
  return a.force === b.force && a.topics.map(({ href }) => href).join() === b.topics.map(({ href }) => href).join()
}
