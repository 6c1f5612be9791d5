import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAddress, writeAddress } from '../../../src/components/search/search-address.ts'

test('what is searched for survives the address', () => {
  const filters = fc.record({
    school: fc.string(),
    topic: fc.string(),
    status: fc.constantFrom('In force', 'Superseded'),
    position: fc.string(),
  })
  const order = fc.constantFrom('relevance' as const, 'date' as const)
  fc.assert(
    fc.property(fc.string(), filters, order, (query, chosen, order) => {
      const kept = Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== '' && value !== 'any'))
      const state = { query, filters: kept, order }
      expect(readAddress(writeAddress(state, 'In force'), 'In force')).toEqual(state)
    }),
  )
  expect(readAddress('?q=a&status=any', 'In force')).toEqual({ query: 'a', filters: {}, order: 'relevance' })
  expect(writeAddress({ query: 'a', filters: {}, order: 'relevance' }, 'In force')).toBe('?q=a&status=any')
})
