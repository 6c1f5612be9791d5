import { expect, test, vi } from 'vitest'
import type { SearchText } from '../../../src/publish/search/search-text.ts'
import { sampleText } from '../../publish/search/sample-text.ts'
import { findClauses } from './find-clauses.ts'
import { openEngine } from './open-engine.ts'

vi.setConfig({ testTimeout: 60_000 })

/** Numbers from 0 to below 1, the same each time: Park and Miller (1988). */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}

/** Editions of 40 clauses, in which few words are common and many are rare, as in any language: Zipf (1935). */
function madeUp(editions: number): SearchText[] {
  const next = numbers(7)
  const word = () => `w${Math.floor(20_000 ** next()).toString(36)}x`
  const clause = () => Array.from({ length: 20 }, word).join(' ')
  return Array.from({ length: editions }, (_, place) =>
    sampleText(`School ${place}`, Array.from({ length: 40 }, clause)),
  )
}

async function bytesOf(editions: number): Promise<number> {
  const engine = await openEngine(madeUp(editions))
  // The commonest word, a usual one and a rare one.
  await findClauses(engine, 'w1x wax wr5x')
  return engine.bytes()
}

test('ten times the editions cost a query far less than ten times the bytes', async () => {
  const [few, many] = [await bytesOf(30), await bytesOf(300)]
  expect(many / few).toBeLessThan(4)
  expect(many).toBeLessThan(110_000)
})
