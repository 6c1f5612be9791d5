import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clauseHtml } from '../../src/mdx/render-clause.ts'
import { glossarySchema } from '../../src/model/glossary.ts'
import { plainText } from '../../src/model/plain-text.ts'
import { findTerms, markTerms, termFinder } from '../../src/views/mark-terms.ts'
import { glossaryEntries } from '../../src/views/reading-aids.ts'
import { clause } from './sample-library.ts'

const glossary = glossarySchema.parse([
  { short: 'DSL', long: 'Designated Safeguarding Lead', meaning: 'Leads on safeguarding.', written: ['DSLs'] },
  { short: 'E-safety', long: 'Electronic safety', meaning: 'Safety online.', written: ['e-safety'] },
])
const finder = termFinder(glossary)

test('the first use in a clause leads to its meaning, and the words stay as they are', () => {
  const { content } = clause('a', 'Tell the DSL (the DSL leads) about e-safety; not ADSL.')
  expect(clauseHtml(markTerms(content, finder))).toBe(
    '<p>Tell the <a href="#_term-dsl"><abbr>DSL</abbr></a> (the DSL leads) about <a href="#_term-e-safety"><abbr>e-safety</abbr></a>; not ADSL.</p>',
  )
})

test('a link keeps its own way', () => {
  const { content } = clause('a', '')
  content.push({
    type: 'paragraph',
    children: [{ type: 'link', url: 'https://dsl.example', children: [{ type: 'text', value: 'DSL' }] }],
  })
  expect(markTerms(content, finder)).toEqual(content)
  expect(findTerms([clause('a', '', { content })], finder)).toEqual([])
})

test('no word is changed, whatever the text', () => {
  const pieces = fc.array(fc.oneof(fc.string(), fc.constantFrom('DSL', ' DSLs ', 'e-safety', ' ')))
  fc.assert(
    fc.property(pieces, (words) => {
      const { content } = clause('a', words.join(''))
      expect(plainText(markTerms(content, finder))).toBe(plainText(content))
    }),
  )
})

test('every abbreviation is explained once, with the clause that has it first, by name', () => {
  const body = [clause('a', 'e-safety'), clause('b', 'DSLs'), clause('c', 'DSL')]
  expect(glossaryEntries(findTerms(body, finder)).map(({ short, first }) => [short, first])).toEqual([
    ['DSL', '#b'],
    ['E-safety', '#a'],
  ])
})

test('a site without a glossary marks nothing', () => {
  const { content } = clause('a', 'DSL')
  expect(markTerms(content, termFinder([]))).toBe(content)
})

test('a glossary that explains one thing twice is refused', () => {
  const term = { short: 'DSL', long: 'x', meaning: 'y' }
  expect(glossarySchema.safeParse([term, { ...term, short: 'DPO', written: ['DSL'] }]).success).toBe(false)
})
