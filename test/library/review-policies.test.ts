import { expect, test } from 'vitest'
import { readAnyEdition } from '../../src/library/read-any-edition.ts'
import { reviewPolicies } from '../../src/library/review-policies.ts'
import { ContentError } from '../../src/model/errors.ts'
import { walkClauses } from '../../src/model/walk-clauses.ts'

const root = process.cwd()

test('without names every policy is reviewed once, a draft in place of the edition it would follow', async () => {
  const reviews = await reviewPolicies(root, [], '2026-11-21')
  const names = reviews.map(({ name }) => name)
  expect(names).toContain('thistledown/social-media/2026-09-draft')
  expect(new Set(reviews.map(({ school, policy }) => `${school}/${policy}`)).size).toBe(names.length)
})

test('a policy, an edition and a file can be named', async () => {
  const file = 'content/sources/thistledown/social-media/2021-09.md'
  const names = ['crypt/social-media', 'thistledown/social-media/2021-09', file]
  const reviews = await reviewPolicies(root, names, '2026-11-21')
  expect(reviews.map(({ edition }) => edition)).toEqual(['2017-12', '2021-09', '2021-09'])
  const [, edition, same] = reviews
  expect(same?.findings).toEqual(edition?.findings)
})

test('what is late depends on the day that is given', async () => {
  const [early] = await reviewPolicies(root, ['crypt/social-media'], '2018-01-01')
  const [late] = await reviewPolicies(root, ['crypt/social-media'], '2026-11-21')
  const rules = (review: typeof early) => review?.findings.map(({ rule }) => rule)
  expect(rules(early)).not.toContain('expired-review-date')
  expect(rules(late)).toContain('expired-review-date')
})

test('the clauses that a finding names are clauses of the edition', async () => {
  const [review] = await reviewPolicies(root, ['crypt/social-media'], '2026-11-21')
  const { edition } = await readAnyEdition(root, 'crypt/social-media/2017-12')
  const ids = new Set([...walkClauses(edition.body)].map(({ clause }) => clause.id))
  const named = review?.findings.flatMap(({ clauses }) => clauses) ?? []
  expect(named.length).toBeGreaterThan(3)
  expect(named.filter((id) => !ids.has(id))).toEqual([])
})

test('a name that is no policy says what to give', async () => {
  await expect(reviewPolicies(root, ['crypt/nothing'], '2026-11-21')).rejects.toThrow(ContentError)
})
