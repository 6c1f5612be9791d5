import { expect, test } from 'vitest'
import { classify } from '../../src/classify/classify.ts'
import { explainTopics } from '../../src/classify/explain-topics.ts'
import type { Body, Clause } from '../../src/model/clause.ts'
import { walkClauses } from '../../src/model/walk-clauses.ts'
import { clauseOf } from './answers/policy-of.ts'
import { shippedTaxonomy } from './taxonomy.ts'

function clause(id: string, text: string, children: Clause[] = []): Clause {
  return { ...clauseOf(id, text), children }
}

function item(id: string, text: string): Clause {
  return clauseOf(id, text, 'item')
}

const body: Body = [
  clause('1', 'This policy applies to all members of staff.'),
  {
    kind: 'section',
    id: 'conduct',
    number: null,
    label: null,
    depth: 1,
    heading: [{ type: 'text', value: 'Friends and photographs' }],
    children: [
      clause('2', 'Staff must not:', [
        item('2.a', 'accept friend requests from pupils;'),
        item('2.b', 'post photographs of pupils.'),
      ]),
    ],
  },
  clauseOf('3', 'Equal opportunities policy', 'reference'),
]

test('gives every clause its topics and force, items with their lead-in', () => {
  const found = [...walkClauses(classify(body, shippedTaxonomy))].map(({ clause: { id, topics, force } }) => [
    id,
    topics,
    force,
  ])
  expect(found).toEqual([
    ['1', ['scope'], 'statement'],
    ['2', [], 'must'],
    ['2.a', ['contact'], 'must'],
    ['2.b', ['images'], 'must'],
    ['3', ['governance'], 'statement'],
  ])
})

test('does not change the body it is given', () => {
  const before = structuredClone(body)
  classify(body, shippedTaxonomy)
  expect(body).toEqual(before)
})

test('changes nothing the second time', () => {
  const once = classify(body, shippedTaxonomy)
  expect(classify(once, shippedTaxonomy)).toEqual(once)
})

test('explains each tag by the words that caused it', () => {
  const tags = explainTopics(body, shippedTaxonomy)
  expect([...tags.keys()]).toEqual(['1', '2', '2.a', '2.b', '3'])
  expect(tags.get('1')).toEqual([{ topic: 'scope', evidence: ['policy applies'] }])
})
