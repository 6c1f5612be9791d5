import type { Library } from '../library.ts'
import type { Answer } from '../model/answer.ts'
import type { FrontMatter } from '../model/edition.ts'
import { plainText } from '../model/plain-text.ts'
import type { Policy } from '../model/policy.ts'
import { clauseText, walkClauses } from '../model/walk-clauses.ts'
import { aboveSeparator, type SearchText } from '../publish/search/search-text.ts'
import { addresses } from './addresses.ts'
import { describePosition } from './compare/positions.ts'
import { distinctName } from './school-name.ts'
import { editionDate, standing } from './standing.ts'

/** Positions that say what somebody may do; those of a question's own mean nothing apart from it. */
const searchedPositions = new Set(['forbidden', 'discouraged', 'conditional', 'permitted', 'required', 'recommended'])

/** What search knows of one edition: nothing that its page does not show. */
export async function searchText(library: Library, policy: Policy, front: FrontMatter): Promise<SearchText> {
  const [{ body }, answers] = await Promise.all([library.readEdition(front), library.readAnswers(front)])
  const to = addresses(library.settings.base)
  const stands = standing(front, policy, library.settings.today)
  const review = stands.review.overdue ? stands.review.text : ''
  const notes = [stands.label, editionDate(front), review, languageNote(front.language)].filter(Boolean)
  const school = distinctName(policy.school, library.schools)
  const names = new Map(library.topics.map(({ id, name }) => [id, name]))
  const positions = positionsByClause(answers)
  const clauses = [...walkClauses(body)].map(({ clause, leadIns, sections }) => ({
    id: clause.id,
    above: [plainText(sections.at(-1)?.heading ?? []) || front.title, ...leadIns].join(aboveSeparator),
    text: clauseText(clause),
    topics: clause.topics.map((topic) => names.get(topic) ?? topic),
    positions: positions.get(clause.id) ?? [],
  }))
  return {
    url: front.edition === policy.inForce.edition ? to.policy(front) : to.edition(front),
    title: front.title,
    school,
    standing: notes.join(' · '),
    language: front.language,
    edition: front.edition,
    filters: {
      school: [school],
      status: [stands.label],
      topic: [...new Set(clauses.flatMap(({ topics }) => topics))],
      position: [...new Set(clauses.flatMap(({ positions }) => positions))],
    },
    clauses,
  }
}

function positionsByClause(answers: Answer[]): Map<string, string[]> {
  const pairs = answers
    .filter(({ sure, position }) => sure && searchedPositions.has(position))
    .flatMap(({ clauses, position }) => clauses.map((id) => ({ id, words: describePosition(position).words })))
  return new Map(
    [...Map.groupBy(pairs, ({ id }) => id)].map(([id, said]) => [id, [...new Set(said.map(({ words }) => words))]]),
  )
}

/** @returns What language it is in, such as `In Welsh`; nothing for English, the language of the site. */
function languageNote(language: string): string {
  if (/^en\b/i.test(language)) return ''
  try {
    return `In ${new Intl.DisplayNames('en', { type: 'language' }).of(language)}`
  } catch {
    // Not a tag that anything knows: the document's own words say what it is.
    return ''
  }
}
