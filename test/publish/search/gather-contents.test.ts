import { expect, test } from 'vitest'
import { gatherContents } from '../../../src/publish/search/gather-contents.ts'
import { readPlaces } from '../../../src/publish/search/places.ts'
import { sampleText } from './sample-text.ts'

const texts = [
  sampleText('Ash', ['Staff must not befriend pupils.', 'Take photographs with consent. Photographs are kept.']),
  sampleText('Oak', ['Pupils may not bring a constructor to school. A pupil’s photograph is theirs.']),
]

test('each filter knows the editions that carry each value', async () => {
  const { editions, clauses, facets } = await gatherContents(texts)
  expect([editions, clauses]).toEqual([2, 3])
  expect(Object.keys(facets.school)).toEqual(['Ash', 'Oak'])
  expect(readPlaces(facets.status['In force'] ?? '')).toEqual([0, 1])
})

test('the vocabulary has each word in its most usual form, with the clauses that have it in any', async () => {
  const { vocabulary } = await gatherContents(texts)
  expect(vocabulary['photographs']).toBe(2)
  expect(vocabulary['pupils']).toBe(2)
  expect(vocabulary).not.toHaveProperty('photograph')
})

test('a word that objects have too is a word like others', async () => {
  const { vocabulary } = await gatherContents(texts)
  expect(Object.entries(vocabulary)).toContainEqual(['constructor', 1])
})
