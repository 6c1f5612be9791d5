import type { SummaryContext } from '../editions/summary/comparison.ts'
import type { Library } from '../library.ts'
import type { Body, Clause, Section } from '../model/clause.ts'
import type { Edition, FrontMatter } from '../model/edition.ts'
import { plainText } from '../model/plain-text.ts'

/** An edition as a browser needs it to compare it with another: its words and what the change summary speaks of. */
export interface EditionWords extends Pick<Edition, 'body'> {
  front: Pick<FrontMatter, 'owner' | 'committee' | 'reviewDue'>
  answers: NonNullable<SummaryContext['answers']>['before'][number][]
}

/** Take from an edition what comparing it needs. Its words are plain text: a redline shows no more. */
export async function editionWords(library: Library, front: FrontMatter): Promise<EditionWords> {
  const [{ body }, answers] = await Promise.all([library.readEdition(front), library.readAnswers(front)])
  const { owner, committee, reviewDue } = front
  return {
    front: { owner, committee, reviewDue },
    body: plainBody(body),
    answers: answers.map(({ question, position }) => ({ question, position })),
  }
}

function plainBody(body: Body): Body {
  return body.map((node) => (node.kind === 'section' ? plainSection(node) : plainClause(node)))
}

function plainSection(section: Section): Section {
  return {
    ...section,
    heading: [{ type: 'text', value: plainText(section.heading) }],
    children: plainBody(section.children),
  }
}

function plainClause(clause: Clause): Clause {
  const value = plainText(clause.content)
  return {
    ...clause,
    content: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
    children: clause.children.map(plainClause),
  }
}
