import { expect, test } from 'vitest'
import { describeProgress, drawProgress } from '../../../src/ingest/pool/describe-progress.ts'

const at = (done: number, page?: number) => ({
  done,
  total: 30,
  file: 'content/sources/oak/complaints/2021.pdf',
  ...(page && { page, pages: 8 }),
})

test.each([
  ['at the start', at(0), 0, '░░░░░░░░░░░░░░░░░░░░░░░░ 0 of 30: 2021.pdf'],
  ['on a page of a scan', at(1, 3), 5, '█░░░░░░░░░░░░░░░░░░░░░░░ 1 of 30: 2021.pdf, page 3 of 8'],
  ['once the rest can be judged', at(15), 30, '████████████░░░░░░░░░░░░ 15 of 30, about 30 s left: 2021.pdf'],
  ['with minutes to go', at(10), 90, '████████░░░░░░░░░░░░░░░░ 10 of 30, about 3 min left: 2021.pdf'],
  ['at the end', at(30), 90, '████████████████████████ 30 of 30'],
])('the bar %s', (_, progress, elapsed, line) => {
  expect(drawProgress(progress, elapsed, 80)).toBe(line)
})

test('the bar never wraps', () => {
  expect(drawProgress(at(15), 30, 40)).toBe('████████████░░░░░░░░░░░░ 15 of 30, abo…')
  expect([...drawProgress(at(15), 30, 40)].length).toBeLessThan(40)
})

test('nothing to do is done', () => {
  expect(drawProgress({ done: 0, total: 0, file: '' }, 0, 80)).toBe('████████████████████████ 0 of 0')
})

test('a line for a log', () => {
  expect(describeProgress(at(12, 3))).toBe('12 of 30: 2021.pdf, page 3 of 8')
})
