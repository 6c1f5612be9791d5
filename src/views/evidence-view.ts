import type { Library } from '../library.ts'
import type { FrontMatter } from '../model/edition.ts'
import type { Policy } from '../model/policy.ts'
import { clauseText, walkClauses } from '../model/walk-clauses.ts'
import { addresses } from './addresses.ts'
import { type Frame, frame, type Link } from './frame.ts'
import { openingWords } from './opening-words.ts'
import { type SchoolMark, schoolMark } from './school-name.ts'
import { editionDate } from './standing.ts'

/** Which words led to each topic of an edition's clauses. */
export interface EvidenceView {
  frame: Frame
  school: SchoolMark
  /** The edition. */
  edition: Link
  date: string
  /** In the order of the text. */
  clauses: EvidenceOfClause[]
  guide: string
}

export interface EvidenceOfClause {
  /** The clause, by its label or its first words. */
  clause: Link
  topics: { name: string; because: string }[]
}

/** @returns What the page of evidence of one edition shows. */
export async function evidenceView(library: Library, policy: Policy, front: FrontMatter): Promise<EvidenceView> {
  const at = addresses(library.settings.base)
  const [edition, evidence] = await Promise.all([library.readEdition(front), library.readEvidence(front)])
  const names = new Map(library.topics.map((topic) => [topic.id, topic.name]))
  return {
    frame: frame(library, {
      title: `Which words led to each topic: ${front.title}, ${policy.school.name}`,
      description: `The words of ${front.title} of ${policy.school.name} by which software found what each clause is about.`,
      address: at.evidence(front),
      unlisted: true,
      school: policy.school,
    }),
    school: schoolMark(policy.school, library),
    edition: { text: front.title, href: at.edition(front) },
    date: editionDate(front),
    clauses: [...walkClauses(edition.body)].flatMap(({ clause }): EvidenceOfClause[] => {
      const tags = (evidence.get(clause.id) ?? []).filter(({ topic }) => clause.topics.includes(topic))
      const topics = tags.map(({ topic, evidence }) => ({
        name: names.get(topic) ?? topic,
        because: evidence.join(', '),
      }))
      const text = clause.label ?? openingWords(clauseText(clause))
      return topics.length === 0 ? [] : [{ clause: { text, href: at.clause(front, clause.id) }, topics }]
    }),
    guide: at.guide('reading'),
  }
}
