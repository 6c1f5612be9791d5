import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addCompany, type Odds, type OwnOdds } from '../../src/classify/add-company.ts'

/** Clauses under one heading, with the odds of one topic. */
function section(heading: string, ...odds: number[]): OwnOdds[] {
  return odds.map((own) => ({ heading, odds: new Map([['images', own]]) }))
}

function images(odds: readonly Odds[]): number[] {
  return odds.map((clause) => clause.get('images') ?? Number.NaN)
}

/** What its company adds to a clause of even odds. */
function companyOf(document: readonly OwnOdds[], at = 0): number {
  return images(addCompany(document))[at] ?? Number.NaN
}

test('a clause on its own keeps its odds', () => {
  expect(images(addCompany(section('Photos', 1.5)))).toEqual([1.5])
})

test('what nothing else is about is less likely, what all the rest is about is likelier', () => {
  expect(companyOf(section('Photos', 0, -9, -9))).toBeLessThan(-0.5)
  expect(companyOf(section('Photos', 0, 9, 9))).toBeGreaterThan(2)
})

test('a clause that is plain by its own words heeds its company less', () => {
  const [unsure = 0, plain = 0] = [0, 1].map((own) => companyOf(section('Photos', own, 9, 9)) - own)
  expect(plain).toBeCloseTo(unsure * 0.7, 9)
})

test('the section speaks for its clauses, and the more so than clauses of other sections', () => {
  const same = [...section('Photos', 0), ...section('Other', -9), ...section('Photos', 9)]
  const apart = [...section('Photos', 0), ...section('Other', -9, 9)]
  expect(companyOf(same) - companyOf(apart)).toBeGreaterThan(1)
})

test('neighbours count for more than clauses far away, the one before more than the one after', () => {
  const [before = 0, after = 0, far = 0] = [
    [9, 0, -9, -9],
    [-9, 0, 9, -9],
    [-9, 0, -9, 9],
  ].map((odds) => companyOf(section('Photos', ...odds), 1))
  expect(before).toBeGreaterThan(after)
  expect(after).toBeGreaterThan(far)
})

test('a clause does not speak for itself', () => {
  const [unsure = 0, sure = 0] = [1, 2].map((own) => companyOf(section('Photos', own, -9)) - own)
  expect(sure).toBeCloseTo(unsure, 9)
})

test('a clause speaks the louder for its neighbour the likelier its topic is', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -9, max: 9, noNaN: true }),
      fc.double({ min: 0.01, max: 9, noNaN: true }),
      (own, more) => {
        expect(companyOf(section('Photos', 0, own + more))).toBeGreaterThan(companyOf(section('Photos', 0, own)))
      },
    ),
  )
})
