import type { Clause, Force, TopicTag } from '../model/clause.ts'
import type { Taxonomy } from '../model/taxonomy.ts'
import type { Addresses } from './addresses.ts'

/** The quiet marks beside a clause: how strong its wording is and what it is about. */
export interface Marks {
  force: string
  topics: { name: string; href: string; because: string }[]
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

/**
 * Make the marks of one clause.
 *
 * @param evidence The words that caused each tag. A tag that a person has checked shows that in their place.
 * @returns Null where there is nothing to show.
 */
export function marksOf(clause: Clause, taxonomy: Taxonomy, evidence: TopicTag[], at: Addresses): Marks | null {
  const topics = clause.topics.flatMap((id) => {
    const topic = taxonomy.find((candidate) => candidate.id === id)
    if (!topic) return []
    return [{ name: topic.name, href: at.topic(id), because: because(clause, id, evidence) }]
  })
  const force = forceNames[clause.force]
  return force || topics.length > 0 ? { force, topics } : null
}

function because(clause: Clause, topic: string, evidence: TopicTag[]): string {
  if (clause.checked.includes('topics')) return 'Checked by a person'
  const words = evidence.find((tag) => tag.topic === topic)?.evidence ?? []
  return words.length > 0 ? `Because of the words ${words.map((word) => `“${word}”`).join(', ')}` : ''
}
