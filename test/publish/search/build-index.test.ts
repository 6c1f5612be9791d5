import { expect, test } from 'vitest'
import { buildIndex } from '../../../src/publish/search/build-index.ts'
import { readPlaces, readPostings } from '../../../src/publish/search/postings.ts'
import { stemsOf } from '../../../src/publish/search/word-stems.ts'
import { sampleText } from './sample-text.ts'

const texts = [
  sampleText('Ash', ['Staff must not befriend pupils.', 'Take photographs with consent.']),
  sampleText('Oak', ['Pupils may not bring a constructor to school in 2023, 10 or 9.']),
]

test('every stem of every clause is in the one shard that the contents send its reader to', async () => {
  const { contents, shards } = await buildIndex(texts)
  for (const [edition, { clauses }] of texts.entries()) {
    for (const stem of clauses.flatMap(({ above, text }) => [...stemsOf(`${above} ${text}`)])) {
      const shard = shards[contents.shards.findLastIndex((first) => first <= stem)] ?? {}
      expect(Object.keys(shard)).toContain(stem)
      expect(readPostings(shard[stem] ?? '').map((posting) => posting.edition)).toContain(edition)
    }
  }
})

test('a large index is cut into shards whose words stay in order, numbers among them', async () => {
  const words = Array.from(
    { length: 4000 },
    (_, index) => `${index} word${String.fromCharCode(97 + (index % 26))}${index}`,
  )
  const { contents, shards } = await buildIndex([sampleText('Ash', words)])
  expect(shards.length).toBeGreaterThan(3)
  expect(contents.shards).toEqual(contents.shards.toSorted())
  const sizes = shards.map((shard) => JSON.stringify(shard).length)
  expect(Math.max(...sizes)).toBeLessThan(20_000)
  const misplaced = shards.flatMap((shard, place) =>
    Object.keys(shard).filter((stem) => contents.shards.findLastIndex((first) => first <= stem) !== place),
  )
  expect(misplaced).toEqual([])
})

test('each filter knows the editions that carry each value', async () => {
  const { contents } = await buildIndex(texts)
  expect(contents.editions).toBe(2)
  expect(Object.keys(contents.facets.school)).toEqual(['Ash', 'Oak'])
  expect(readPlaces(contents.facets.status['In force'] ?? '')).toEqual([0, 1])
})

test('the vocabulary has each word in its most usual form', async () => {
  const { vocabulary } = await buildIndex(texts)
  expect(vocabulary).toContain('photographs')
  expect(vocabulary).toContain('pupils')
  expect(new Set(vocabulary).size).toBe(vocabulary.length)
})
