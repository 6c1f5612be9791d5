import type { Body, Clause, Section } from '../../../src/model/clause.ts'
import type { FrontMatter } from '../../../src/model/edition.ts'
import { frontMatterSchema } from '../../../src/model/edition.ts'

/** One clause, or a lead-in with one item, under one heading. */
export function bodyOf(
  text: string,
  { under = 'Use of social media', after, topics = [] }: { under?: string; after?: string; topics?: string[] },
): Body {
  const own = { ...clauseOf('1', text, after === undefined ? 'paragraph' : 'item'), topics }
  const clause = after === undefined ? own : { ...clauseOf('0', after, 'paragraph'), children: [own] }
  return [sectionOf(under, [clause])]
}

export function sectionOf(heading: string, children: Clause[]): Section {
  return {
    kind: 'section',
    id: heading.toLowerCase().replace(/[^a-z]+/g, '-'),
    number: null,
    label: null,
    depth: 1,
    heading: [{ type: 'text', value: heading }],
    children,
  }
}

export function clauseOf(id: string, text: string, form: Clause['form'] = 'paragraph'): Clause {
  return {
    kind: 'clause',
    id,
    number: null,
    label: null,
    form,
    quotation: false,
    content: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }],
    topics: [],
    force: 'statement',
    children: [],
    checked: [],
  }
}

/** The front matter of a policy that says nothing about itself, but for what is given. */
export function frontOf(said: Partial<FrontMatter> = {}): FrontMatter {
  return frontMatterSchema.parse({
    school: 'oakfield',
    policy: 'social-media',
    edition: 'undated',
    title: 'Social Media Policy',
    status: 'approved',
    source: {
      file: 'content/sources/oakfield/social-media/undated.txt',
      format: 'text',
      sha256: '0'.repeat(64),
      words: 0,
    },
    ledger: { words: 0, headings: 0, clauses: 0, metadata: 0, lost: 0, added: 0, setAside: [] },
    ...said,
  })
}
