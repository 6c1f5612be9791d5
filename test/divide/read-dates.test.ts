import { expect, test } from 'vitest'
import { readDates, readPeriod } from '../../src/divide/read-dates.ts'

test.each([
  ['15.01.19', ['2019-01-15']],
  ['01/09/2023', ['2023-09-01']],
  ['1st September 2023', ['2023-09-01']],
  ['2nd of May 2021', ['2021-05-02']],
  ['September 1, 2023', ['2023-09-01']],
  ['November 2018,', ['2018-11']],
  ['Sept. 2019', ['2019-09']],
  ['Autumn 2024', ['2024-23']],
  ['Michaelmas Term 2024', ['2024-23']],
  ['31st, October 2019', ['2019-10-31']],
  ['Spring Term 2022', ['2022-21']],
  ['Spring Term 18/19', ['2019-21']],
  ['Autumn 2023/24', ['2023-23']],
  ['2021', ['2021']],
  ['2021-09-01', ['2021-09-01']],
  ['PS/ RSt / SLT – June 2014, November 2017', ['2014-06', '2017-11']],
  ['31.02.2020', []],
  ['13/13/2020', []],
  ['in May and June', []],
  ['1234567', []],
])('%s', (text, dates) => {
  expect(readDates(text).map(({ date }) => date)).toEqual(dates)
})

test.each([
  ['2021-2024', '2021/2024'],
  ['2021/22', '2021/2022'],
  ['2024-2021', null],
  ['2021', null],
])('period %s', (text, period) => {
  expect(readPeriod(text)).toBe(period)
})
