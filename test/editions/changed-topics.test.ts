import { expect, test } from 'vitest'
import { alignEditions } from '../../src/editions/align-editions.ts'
import { changedTopics } from '../../src/editions/changed-topics.ts'
import type { Body } from '../../src/model/clause.ts'
import { buildBody } from './build-body.ts'

/** A body whose clauses have a topic each, in order. */
function withTopics(outline: string, topics: string[]): Body {
  const body = buildBody(outline)
  for (const [index, node] of body.entries()) if (node.kind === 'clause') node.topics = [topics[index] ?? '']
  return body
}

test('topics of clauses added, removed and reworded, before and after; not of those renumbered', () => {
  const before = withTopics(
    '1 Soup is served at noon in the hall.\n2 Bread is baked by year six.\n3 Staff should lock the doors at night.',
    ['food', 'baking', 'safety'],
  )
  const after = withTopics(
    '1 Staff must lock the doors at night.\n2 Soup is served at noon in the hall.\n3 Nobody films a lesson.',
    ['security', 'food', 'images'],
  )
  const topics = changedTopics(before, after, alignEditions(before, after))
  expect(topics).toEqual(expect.arrayContaining(['baking', 'images', 'safety', 'security']))
  expect(changedTopics(before, before, alignEditions(before, before))).toEqual([])
})
