import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addCompany, type Odds } from '../../src/classify/add-company.ts'

function document(...odds: number[]): Odds[] {
  return odds.map((own) => new Map([['images', own]]))
}

function images(odds: readonly Odds[]): number[] {
  return odds.map((clause) => clause.get('images') ?? Number.NaN)
}

test('a clause on its own keeps its odds', () => {
  expect(images(addCompany(document(1.5)))).toEqual([1.5])
})

test('what the whole document is about is likelier, what nothing else is about is less likely', () => {
  const [unlike = 0, like = 0] = [document(0, -9, -9, -9), document(0, 9, 9, 9)].map(
    (one) => images(addCompany(one))[0],
  )
  expect(unlike).toBeCloseTo(-0.2, 2)
  expect(like).toBeCloseTo(-0.2 + 0.4 + 3.2, 2)
})

test('a clause that is plain by its own words heeds its company half', () => {
  expect(images(addCompany(document(1, 9, 9, 9)))[0]).toBeCloseTo(1 + (-0.2 + 0.4 + 3.2) / 2, 2)
})

test('neighbours count for more than clauses far away', () => {
  const far = images(addCompany(document(0, -9, -9, 9)))[0] ?? 0
  const near = images(addCompany(document(0, 9, -9, -9)))[0] ?? 0
  expect(near - far).toBeCloseTo(0.4, 2)
})

test('a clause speaks the louder for its neighbour the likelier its topic is', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -9, max: 9, noNaN: true }),
      fc.double({ min: 0.01, max: 9, noNaN: true }),
      (own, more) => {
        const [before = 0] = images(addCompany(document(0, own)))
        const [after = 0] = images(addCompany(document(0, own + more)))
        expect(after).toBeGreaterThan(before)
      },
    ),
  )
})
