import { expect, test } from 'vitest'
import { divide } from '../../src/divide/divide.ts'
import { normalise } from '../../src/normalise/normalise.ts'
import { readDocument } from '../../src/read/read-document.ts'

/** What a careless pattern would try in more ways than anyone can wait for. */
test.each([
  ['a number without end', `${'3'.repeat(400)}ear a badge.`],
  ['a row of dashes and tabs', `Name\tPost\n-${'\t\t-\t'.repeat(60)}x`],
  ['comments that do not close', `${'<!-'}${'---><!----><!-'.repeat(60)}`],
  ['a title of many aims', `${'Aims & & '.repeat(60)}of pupils`],
  ['a mark that is not closed', `*\\${' \t'.repeat(4000)}x`],
])('%s is read like any text', async (_name, text) => {
  const source = `Oakfield School\n\nPhone Policy\n\n${text}\n\nStaff must ${text}\n`
  const policy = divide(normalise(await readDocument(new TextEncoder().encode(source), 'policy.txt')))
  expect(policy.title).toBe('Phone Policy')
})
