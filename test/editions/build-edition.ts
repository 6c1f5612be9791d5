import type { Body } from '../../src/model/clause.ts'
import { type Edition, type FrontMatter, frontMatterSchema } from '../../src/model/edition.ts'
import { buildBody } from './build-body.ts'

/** Front matter of an approved edition, with what a test gives on top. */
export function buildFront(given: Partial<FrontMatter> = {}): FrontMatter {
  return frontMatterSchema.parse({
    school: 'oakfield',
    policy: 'social-media',
    edition: '2021-09',
    title: 'Social Media Policy',
    status: 'approved',
    source: {
      file: 'content/sources/oakfield/social-media/2021-09.md',
      format: 'markdown',
      sha256: '0'.repeat(64),
      words: 0,
    },
    ledger: { words: 0, headings: 0, clauses: 0, metadata: 0, lost: 0, added: 0, setAside: [] },
    ...given,
  })
}

/** @param body An outline, or a body as it is. */
export function buildEdition(body: string | Body, given: Partial<FrontMatter> = {}): Edition {
  return { front: buildFront(given), body: typeof body === 'string' ? buildBody(body) : body }
}
