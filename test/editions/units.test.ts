import { expect, test } from 'vitest'
import { unitsOf } from '../../src/editions/units.ts'
import { buildBody } from './build-body.ts'

const numbers = (outline: string) => unitsOf(buildBody(outline)).map(({ number, comparable }) => [number, comparable])

test('a heading with its number in words is known by the rest of them', () => {
  expect(numbers('# Part B: Officers\n# Part B\n# 2. Part B: Officers')).toEqual([
    ['B', 'Officers'],
    [null, 'Part B'],
    ['2', 'Part B: Officers'],
  ])
})

test('the words of a clause are its own, whatever they begin with', () => {
  expect(numbers('Section 2 applies to all staff.')).toEqual([[null, 'Section 2 applies to all staff.']])
})

test('each unit knows what it stands in and where it ends', () => {
  const units = unitsOf(buildBody('# Use\nStaff must:\n- lock screens\n- log off\n# End'))
  expect(units.map(({ at, parent, section, end }) => [at, parent, section, end])).toEqual([
    [0, -1, -1, 4],
    [1, 0, 0, 4],
    [2, 1, 0, 3],
    [3, 1, 0, 4],
    [4, -1, -1, 5],
  ])
})
