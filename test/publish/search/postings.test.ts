import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  countZones,
  mostZones,
  readPlaces,
  readPostings,
  writePlaces,
  writePostings,
  zoneOf,
} from '../../../src/publish/search/postings.ts'

const places = fc
  .uniqueArray(fc.nat({ max: 100_000 }), { minLength: 1 })
  .map((numbers) => numbers.toSorted((a, b) => a - b))

test('places and postings are read as they were written', () => {
  fc.assert(
    fc.property(places, (numbers) => {
      expect(readPlaces(writePlaces(numbers))).toEqual(numbers)
    }),
  )
  fc.assert(
    fc.property(places, fc.infiniteStream(fc.nat({ max: 2 ** mostZones - 1 })), (numbers, zones) => {
      const postings = numbers.map((edition) => ({ edition, zones: zones.next().value }))
      expect(readPostings(writePostings(postings))).toEqual(postings)
    }),
  )
})

test('a word in every edition costs a comma for each', () => {
  expect(writePlaces([0, 1, 2, 3])).toBe(',,,')
  expect(writePlaces([4, 5, 40])).toBe('4,,y')
})

test('clauses stand in zones in order, one each where there are few', () => {
  expect([0, 1, 2].map((clause) => zoneOf(clause, 3))).toEqual([1, 2, 4])
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), (clauses) => {
      const zones = Array.from({ length: clauses }, (_, clause) => zoneOf(clause, clauses))
      expect(zones).toEqual(zones.toSorted((a, b) => a - b))
      expect(countZones(zones.reduce((all, zone) => all | zone, 0))).toBe(Math.min(clauses, mostZones))
    }),
  )
})
