import fc from 'fast-check'
import type { BlockContent, PhrasingContent } from 'mdast'
import type { Body, Clause, Section } from '../../src/model/clause.ts'
import type { FrontMatter } from '../../src/model/edition.ts'

/** Pieces of text that have run, broken a parser or changed words somewhere. */
const hostile = [
  'import x from "y"',
  'export const a = 1',
  '{process.exit()}',
  '<script>alert(1)</script>',
  '<Clause id="x">',
  '</Clause>',
  '<!-- c -->',
  '&lt;b&gt; &amp; &#60;',
  '```',
  '~~~',
  '---',
  '***',
  '# not a heading',
  '- not an item',
  '1. not an item',
  '| a | b |',
  '[x](javascript:alert(1))',
  '[x]: javascript:alert(1)',
  '[^1]',
  '![](x)',
  'www.example.org',
  'https://example.org/a_b_c',
  'a@example.org',
  '\\',
  '`',
  '*',
  '_',
  '~',
  '\uFEFF',
  '\u00a0',
  '“quoted” – ‘it’s’',
  ' ',
  '$x',
  '$&',
]

const text = fc
  .array(
    fc.oneof(fc.constantFrom(...hostile), fc.string({ maxLength: 8 }), fc.string({ unit: 'grapheme', maxLength: 6 })),
    { maxLength: 5 },
  )
  .map((pieces) => pieces.join(''))

const textNode: fc.Arbitrary<PhrasingContent> = text.map((value) => ({ type: 'text', value }))

const phrasing: fc.Arbitrary<PhrasingContent[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: textNode },
    fc.array(textNode, { maxLength: 2 }).map((children): PhrasingContent => ({ type: 'emphasis', children })),
    fc.array(textNode, { maxLength: 2 }).map((children): PhrasingContent => ({ type: 'strong', children })),
    text.map((value): PhrasingContent => ({ type: 'inlineCode', value })),
    fc.constant<PhrasingContent>({ type: 'break' }),
    fc
      .tuple(fc.constantFrom('https://example.org/?a=b&c="d"', 'javascript:alert(1)', '#x', ' java\nscript:1'), text)
      .map(([url, value]): PhrasingContent => ({ type: 'link', url, children: [{ type: 'text', value }] })),
  ),
  { maxLength: 4 },
)

const block: fc.Arbitrary<BlockContent> = fc.oneof(
  { weight: 5, arbitrary: phrasing.map((children): BlockContent => ({ type: 'paragraph', children })) },
  fc.array(fc.array(phrasing, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }).map(
    (rows): BlockContent => ({
      type: 'table',
      align: [],
      children: rows.map((cells) => ({
        type: 'tableRow',
        children: cells.map((children) => ({ type: 'tableCell', children })),
      })),
    }),
  ),
  text.map((value): BlockContent => ({ type: 'code', value })),
)

const label = fc.constantFrom(null, '(iv)', 'a)', '4.1', '3.', '*', '<', '&amp;', '"{x}"')

function clause(depth: number): fc.Arbitrary<Clause> {
  return fc
    .record({
      label,
      form: fc.constantFrom<Clause['form']>('paragraph', 'item', 'table', 'footnote'),
      quotation: fc.boolean(),
      content: fc.array(block, { maxLength: 3 }),
      topics: fc.subarray(['images', 'contact']),
      force: fc.constantFrom<Clause['force']>('must', 'should', 'statement'),
      children: depth > 1 ? fc.constant<Clause[]>([]) : fc.array(clause(depth + 1), { maxLength: 2 }),
    })
    .map((fields): Clause => ({ kind: 'clause', id: '', number: null, checked: [], ...fields }))
}

function section(depth: number): fc.Arbitrary<Section> {
  return fc
    .record({
      label,
      heading: phrasing,
      children: fc.array<Section | Clause>(clause(1), { maxLength: 2 }),
      nested: depth > 2 ? fc.constant<Section[]>([]) : fc.array(section(depth + 1), { maxLength: 1 }),
    })
    .map(
      ({ children, nested, ...fields }): Section => ({
        kind: 'section',
        id: '',
        number: null,
        depth,
        ...fields,
        children: [...children, ...nested],
      }),
    )
}

/** Bodies with unique clause ids: leading clauses first, then sections, as reading order has it. */
export const body: fc.Arbitrary<Body> = fc
  .tuple(fc.array(clause(0), { maxLength: 2 }), fc.array(section(1), { maxLength: 3 }))
  .map(([clauses, sections]) => {
    const all: Body = [...clauses, ...sections]
    let count = 0
    const name = (node: Section | Clause): void => {
      if (node.kind === 'clause') node.id = `c.${count++}`
      node.children.forEach(name)
    }
    all.forEach(name)
    return all
  })

export const front: FrontMatter = {
  school: 'oakfield',
  policy: 'social-media',
  edition: '2021-09',
  title: 'A title: with "marks" # and {braces}',
  schoolName: null,
  status: 'approved',
  language: 'en',
  owner: null,
  committee: null,
  approved: { date: '2021-09', by: 'Governors', text: "Approved : Full Governors' – '--- \n...'" },
  reviewDue: null,
  reviewed: [],
  written: null,
  effective: null,
  published: null,
  version: '2',
  period: null,
  reviewCycle: null,
  changeNote: null,
  model: null,
  metadataLines: ['!!js/function "x"', '*alias', '&anchor a', '- - -'],
  checked: [],
  source: {
    file: 'content/sources/oakfield/social-media/2021-09.txt',
    format: 'text',
    sha256: '0'.repeat(64),
    words: 3,
  },
  ledger: { words: 3, headings: 0, clauses: 3, metadata: 0, lost: 0, added: 0, setAside: [] },
  messages: [],
}
