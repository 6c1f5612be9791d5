import type { Paragraph } from 'mdast'
import type { Library } from '../../src/library.ts'
import type { Answer } from '../../src/model/answer.ts'
import type { Body, Clause, Section } from '../../src/model/clause.ts'
import { type FrontMatter, frontMatterSchema } from '../../src/model/edition.ts'
import type { Policy } from '../../src/model/policy.ts'
import { questionSchema } from '../../src/model/question.ts'
import { type School, schoolSchema } from '../../src/model/school.ts'
import { settingsSchema } from '../../src/model/settings.ts'
import type { Taxonomy } from '../../src/model/taxonomy.ts'

export const topics: Taxonomy = [
  { id: 'contact', name: 'Contact', meaning: 'Contact with pupils.', ofDocuments: false, ofAnyPolicy: false, cues: [] },
  { id: 'images', name: 'Images', meaning: 'Pictures of people.', ofDocuments: false, ofAnyPolicy: false, cues: [] },
]

export function school(id: string, more: Partial<School> = {}): School {
  return schoolSchema.parse({ id, name: `${id[0]?.toUpperCase()}${id.slice(1)} School`, phase: 'primary', ...more })
}

export function front(more: Partial<FrontMatter> = {}): FrontMatter {
  const { school: schoolId = 'oakfield', edition = '2024-09' } = more
  return frontMatterSchema.parse({
    school: schoolId,
    policy: 'social-media',
    edition,
    title: 'Social Media Policy',
    status: 'approved',
    source: {
      file: `content/sources/${schoolId}/social-media/${edition}.txt`,
      format: 'text',
      sha256: '0'.repeat(64),
      words: 20,
    },
    ledger: { words: 20, headings: 2, clauses: 16, metadata: 2, lost: 0, added: 0, setAside: [] },
    ...more,
  })
}

export function clause(id: string, words: string, more: Partial<Clause> = {}): Clause {
  const paragraph: Paragraph = { type: 'paragraph', children: [{ type: 'text', value: words }] }
  return {
    kind: 'clause',
    id,
    number: null,
    label: null,
    form: 'paragraph',
    quotation: false,
    content: [paragraph],
    topics: [],
    force: 'statement',
    children: [],
    checked: [],
    ...more,
  }
}

export function section(id: string, heading: string, children: Section['children'], depth = 1): Section {
  return {
    kind: 'section',
    id,
    number: null,
    label: null,
    depth,
    heading: [{ type: 'text', value: heading }],
    children,
  }
}

/** A heading, a lead-in and two items: one on images, one on contact. */
export const body: Body = [
  section('conduct', 'Conduct', [
    clause('conduct-1', 'Staff must not:', {
      force: 'must',
      children: [
        clause('conduct-1.1', 'post images of pupils;', { form: 'item', topics: ['images'], force: 'must' }),
        clause('conduct-1.2', 'befriend pupils.', { form: 'item', topics: ['contact'], force: 'must' }),
      ],
    }),
  ]),
]

/** An answer that quotes the last item. */
export const answer: Answer = {
  question: 'friends',
  position: 'forbidden',
  force: 'must',
  quotes: ['befriend pupils.'],
  clauses: ['conduct-1.2'],
  sure: true,
  defersTo: null,
  by: 'software',
}

/** A library of schools that each have one policy with the same words. */
export function sampleLibrary(schools: School[], base = '/', today = '2026-01-01'): Library {
  const policies: Policy[] = schools.map((owner) => {
    const inForce = front({ school: owner.id })
    const earlier = front({ school: owner.id, edition: '2021-09', status: 'superseded' })
    return { school: owner, id: 'social-media', title: inForce.title, editions: [inForce, earlier], inForce }
  })
  const question = {
    id: 'friends',
    topic: 'contact',
    tier: 'core',
    question: 'May staff be friends with pupils?',
    positions: ['forbidden', 'permitted'],
    counts: 'Any rule on it.',
    ask: 'How do staff know?',
  }
  return {
    settings: settingsSchema.parse({ name: 'Policies', url: 'https://policies.example', base, today }),
    schools,
    topics,
    questions: [questionSchema.parse(question)],
    policies,
    readEdition: async (shown) => ({ front: shown, body }),
    readEvidence: async () => new Map([['conduct-1.2', [{ topic: 'contact', evidence: ['befriend'] }]]]),
    readAnswers: async () => [answer],
    readAllAnswers: async () => [],
    readSharedWording: async () => ({ families: [], places: new Map() }),
    readGuidance: async () => [],
    readGlossary: async () => [],
    readRedline: async () => ({ changes: [], summary: ['Nothing changed.'] }),
    readTrackedChanges: async () => new Uint8Array(),
    readHistories: async () => new Map(),
    readChangeNote: async () => ({ text: '- Nothing changed.\n', by: 'software' }),
    readCrest: async () => new Uint8Array(),
    readSource: async () => new Uint8Array(),
  }
}
