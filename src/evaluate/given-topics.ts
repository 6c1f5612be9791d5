import type { Edition } from '../model/edition.ts'
import { clauseText, walkClauses } from '../model/walk-clauses.ts'

/** The letters of a text and nothing else: labels are made on source lines, which carry marks that clauses do not. */
function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/** How many letters must agree for a clause to be taken for the labelled line. */
const enough = 40

/**
 * Find which topics an edition gives to labelled lines.
 *
 * @returns A function from the text of a line to the topics of its clause, or of all clauses that the line was divided
 *   into; undefined where the edition has no such clause.
 */
export function topicsByText({ body }: Edition): (text: string) => string[] | undefined {
  const clauses = [...walkClauses(body)].map(({ clause }) => ({
    topics: clause.topics,
    text: letters(`${clause.label ?? ''}${clauseText(clause)}`),
    bare: letters(clauseText(clause)),
  }))
  return (line) => {
    const wanted = letters(line)
    const same = clauses.find(({ text, bare }) => text === wanted || bare === wanted)
    if (same) return same.topics
    const start = wanted.slice(0, enough)
    const near = clauses.find(({ text, bare }) => text.startsWith(start) || bare.startsWith(start))
    if (near) return near.topics
    const inside = clauses.filter(({ bare }) => bare.length >= enough && wanted.includes(bare))
    return inside.length === 0 ? undefined : [...new Set(inside.flatMap(({ topics }) => topics))]
  }
}
