import fc from 'fast-check'
import { expect, test } from 'vitest'
import { divide } from '../../src/divide/divide.ts'
import { normalise } from '../../src/normalise/normalise.ts'
import { readText } from '../../src/read/read-text.ts'

const field = fc.constantFrom(
  'Approved by: Governors',
  'Review date: May 2025',
  'Policy owner\nHeadteacher',
  'Version\n2.1',
  'Approved by\nFull Governing Board, September 2023',
  'Description of changes\nMinor edits',
)
const rule = fc
  .tuple(
    fc.constantFrom('Staff', 'Pupils', 'Governors', 'The headteacher'),
    fc.constantFrom('must', 'should', 'may', 'will'),
    fc.constantFrom('review what they publish about the school', 'approve messages to parents before they are sent'),
  )
  .map((words) => `${words.join(' ')}, whoever asked for it and whenever it was written.`)
const item = rule.map((text) => `- ${text}`)
const gap = fc.constantFrom('\n', '\n\n')

test('no rule of a policy is read as a field, however close it stands to the fields', () => {
  fc.assert(
    fc.property(
      fc.array(field, { maxLength: 6 }),
      fc.array(fc.oneof(rule, item), { minLength: 1 }),
      gap,
      (fields, rules, between) => {
        const source = `Oakfield School\nSocial Media Policy\n\n${[...fields, ...rules].join(between)}\n`
        const document = readText(new TextEncoder().encode(source), 'policy.txt')
        const { metadataLines } = divide(normalise(document))
        expect(metadataLines.filter((line) => /whoever asked for it/.test(line))).toEqual([])
      },
    ),
    { numRuns: 300 },
  )
})
