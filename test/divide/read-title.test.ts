import { expect, test } from 'vitest'
import { readTitle } from '../../src/divide/read-title.ts'

test.each([
  ['Staff Code of Conduct', 'running head', 'Staff Code of Conduct'],
  ['Kind, safe, ready', 'running head', 'Untitled document'],
  ['Staff Code of Conduct', 'watermark', 'Untitled document'],
])('a document without a title of its own, with “%s” as its %s, is called %s', (text, reason, title) => {
  expect(readTitle([], [], [{ text, reason }]).title).toBe(title)
})
