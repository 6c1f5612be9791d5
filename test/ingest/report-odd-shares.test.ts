import { expect, test } from 'vitest'
import { reportOddShares } from '../../src/ingest/report-odd-shares.ts'

const ledger = { words: 1000, headings: 20, clauses: 900, metadata: 80, lost: 0, added: 0, setAside: [] }

test('an ordinary document gives no message', () => {
  expect(reportOddShares(ledger)).toEqual([])
})

test('much metadata is told with its figures', () => {
  expect(reportOddShares({ ...ledger, metadata: 400 }).map(({ text }) => text)).toEqual([
    '400 of 1000 words were read as title, dates and the like',
  ])
})

test('so is much that was set aside, each time it came', () => {
  const setAside = [{ text: 'Social Media Policy page', reason: 'running head', count: 100 }]
  expect(reportOddShares({ ...ledger, setAside }).map(({ text }) => text)).toEqual([
    "400 of 1000 words were set aside as no part of the policy's text",
  ])
})

test('a short document may be half title', () => {
  expect(reportOddShares({ ...ledger, words: 100, metadata: 60 })).toEqual([])
})
