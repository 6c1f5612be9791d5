import { expect, test } from 'vitest'
import { scoreTopics } from '../../src/evaluate/score-topics.ts'

const labels = (required: string[], optional: string[] = []) => ({ required, optional })

test('counts each topic over all clauses, and all topics together', () => {
  const { topics, micro } = scoreTopics([
    { labels: labels(['images']), given: ['images', 'contact'] },
    { labels: labels(['images', 'contact']), given: ['images'] },
  ])
  expect(topics.images).toEqual({ right: 2, wrong: 0, missed: 0, precision: 1, recall: 1, f1: 1 })
  expect(topics.contact).toMatchObject({ right: 0, wrong: 1, missed: 1, f1: 0 })
  expect(micro).toMatchObject({ right: 2, wrong: 1, missed: 1 })
  expect(micro.f1).toBeCloseTo(2 / 3)
})

test('an optional topic is neither right nor wrong, given or not', () => {
  const rows = [labels([], ['scope']), labels(['scope'])].map((row) => ({ labels: row, given: ['scope'] }))
  expect(scoreTopics(rows).topics.scope).toMatchObject({ right: 1, wrong: 0, missed: 0 })
  expect(scoreTopics([{ labels: labels([], ['scope']), given: [] }]).micro.f1).toBe(1)
})

test('nothing to score is no error', () => {
  expect(scoreTopics([])).toEqual({
    topics: {},
    micro: { right: 0, wrong: 0, missed: 0, precision: 1, recall: 1, f1: 1 },
  })
})
