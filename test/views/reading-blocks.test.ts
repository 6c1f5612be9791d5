import { expect, test } from 'vitest'
import type { Body } from '../../src/model/clause.ts'
import { pruneBody } from '../../src/views/prune-body.ts'
import { type ReadingBlock, type ReadingOptions, readingBlocks } from '../../src/views/reading-blocks.ts'
import { body, clause, section } from './sample-library.ts'

const options: ReadingOptions = {
  level: 2,
  anchors: true,
  permalink: (id) => `/p/#${id}`,
  marks: () => null,
  isContext: () => false,
}

function headingLevels(blocks: ReadingBlock[]): number[] {
  return blocks.flatMap((block) => (block.kind === 'section' ? [block.level, ...headingLevels(block.blocks)] : []))
}

test('a list stands under the clause that introduces it', () => {
  const [shown] = readingBlocks(body, options)
  const run = shown?.kind === 'section' ? shown.blocks[0] : undefined
  const leadIn = run?.kind === 'run' ? run.clauses[0] : undefined
  expect(leadIn).toMatchObject({ id: 'conduct-1', marker: '¶', labelled: false })
  expect(leadIn?.blocks).toMatchObject([
    {
      kind: 'run',
      form: 'item',
      ordered: false,
      clauses: [{ id: 'conduct-1.1', marker: '•', permalink: '/p/#conduct-1.1' }, { id: 'conduct-1.2' }],
    },
  ])
})

test('neighbours of one form are one run; a quotation is a run of its own', () => {
  const mixed: Body = [
    clause('a', 'One.'),
    clause('b', 'Two.'),
    clause('c', 'Quoted.', { quotation: true }),
    clause('d', 'Item.', { form: 'item', label: '(i)' }),
  ]
  expect(readingBlocks(mixed, options)).toMatchObject([
    { form: 'paragraph', quotation: false, clauses: [{ id: 'a' }, { id: 'b' }] },
    { form: 'paragraph', quotation: true, clauses: [{ id: 'c' }] },
    { form: 'item', ordered: true, clauses: [{ marker: '(i)', permalinkName: '(i) link to this clause' }] },
  ])
})

test('no heading level is skipped, whatever depth the document gives, and none goes past six', () => {
  const deep = [1, 3, 4, 4, 5, 6].reduceRight<Body>(
    (inner, depth, index) => [section(`s${index}`, 'Heading', inner, depth)],
    [clause('end', 'Words.')],
  )
  expect(headingLevels(readingBlocks(deep, options))).toEqual([2, 3, 4, 5, 6, 6])
})

test('a link to an unlabelled clause is named by its first words', () => {
  const [run] = readingBlocks([clause('long', 'Staff must never share one of their passwords.')], options)
  expect(run).toMatchObject({
    clauses: [{ permalinkName: 'Link to the clause “Staff must never share one of\u00a0…”' }],
  })
})

test('out of its policy a clause has no anchor, so that two policies can stand on one page', () => {
  const blocks = readingBlocks(body, { ...options, anchors: false })
  expect(JSON.stringify(blocks)).not.toContain('"id":"conduct')
  expect(JSON.stringify(blocks)).toContain('/p/#conduct-1.1')
})

test('the words of a clause cannot become markup', () => {
  const [run] = readingBlocks([clause('x', '<script>alert(1)</script> & {now}')], options)
  expect(run).toMatchObject({ clauses: [{ html: '<p>&#x3C;script>alert(1)&#x3C;/script> &#x26; {now}</p>' }] })
})

test('choosing clauses keeps their headings and lead-ins, and nothing else', () => {
  const kept = pruneBody(body, ({ topics }) => topics.includes('images'))
  expect(kept).toMatchObject([{ id: 'conduct', children: [{ id: 'conduct-1', children: [{ id: 'conduct-1.1' }] }] }])
  expect(JSON.stringify(kept)).not.toContain('befriend')
  expect(pruneBody(body, () => false)).toEqual([])
  expect(pruneBody(body, () => true)).toEqual(body)
})

test('an item does not repeat the strength and topics of the words that introduce it, and says what differs', () => {
  const marks = (force: string) => ({ force, topics: [{ name: 'Conduct', href: '/topics/conduct/' }] })
  const strength: Record<string, string> = { lead: 'must', same: 'must', other: 'may' }
  const children = [clause('same', 'be kind;', { form: 'item' }), clause('other', 'ask for help.', { form: 'item' })]
  const [run] = readingBlocks([clause('lead', 'Staff must:', { children })], {
    ...options,
    marks: ({ id }) => marks(strength[id] ?? ''),
  })
  const [lead] = run?.kind === 'run' ? run.clauses : []
  const items = lead?.blocks[0]?.kind === 'run' ? lead.blocks[0].clauses : []
  expect(lead?.marks).toEqual(marks('must'))
  expect(items.map(({ marks }) => marks)).toEqual([null, marks('may')])
})
