import type { PhrasingContent, Table, TableCell } from 'mdast'
import { expect, test } from 'vitest'
import { readTableFields } from '../../src/divide/read-table-fields.ts'

/** A cell a string; lines of a cell parted by line breaks. */
function tableOf(rows: string[][]): Table {
  return {
    type: 'table',
    children: rows.map((cells) => ({ type: 'tableRow', children: cells.map(cellOf) })),
  }
}

function cellOf(text: string): TableCell {
  const children = text
    .split('\n')
    .flatMap((value, at): PhrasingContent[] => [
      ...(at > 0 ? [{ type: 'break' as const }] : []),
      { type: 'text', value },
    ])
  return { type: 'tableCell', children }
}

function fieldsOf(rows: string[][]): [string, string][] {
  return readTableFields(tableOf(rows))
    .flat()
    .map(({ field, value }) => [field, value])
}

test('names above one another in a cell have their values in the next', () => {
  expect(fieldsOf([['Author:\nApproved by:', 'A. Person\nGovernors, March 2022']])).toEqual([
    ['owner', 'A. Person'],
    ['approved', 'Governors, March 2022'],
  ])
})

test('a value of two lines belongs to its one name', () => {
  expect(fieldsOf([['Approved by', 'Governors\nMarch 2022']])).toEqual([['approved', 'Governors March 2022']])
})

test('a long value is no field of its own, whatever word it starts with', () => {
  const value = `Amended section 4, ${'which spoke of principles where it meant consent, '.repeat(5)}and no more.`
  expect(fieldsOf([['Description of changes', value]])).toEqual([['changeNote', value]])
})

test('a name that something must follow is no value', () => {
  expect(fieldsOf([['Author', 'In consultation with']])).toEqual([])
  expect(fieldsOf([['Approved by and date', 'Board, 2 May 2024']])).toEqual([['approved', 'Board, 2 May 2024']])
})
