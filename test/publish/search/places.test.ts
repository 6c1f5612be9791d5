import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPlaces, writePlaces } from '../../../src/publish/search/places.ts'

test('places are read as they were written', () => {
  const places = fc
    .uniqueArray(fc.nat({ max: 100_000 }), { minLength: 1 })
    .map((numbers) => numbers.toSorted((a, b) => a - b))
  fc.assert(
    fc.property(places, (numbers) => {
      expect(readPlaces(writePlaces(numbers))).toEqual(numbers)
    }),
  )
})

test('a value that every edition has costs a comma for each', () => {
  expect(writePlaces([0, 1, 2, 3])).toBe(',,,')
  expect(writePlaces([4, 5, 40])).toBe('4,,y')
})
