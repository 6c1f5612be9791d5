import { expect, test } from 'vitest'
import { namesDocument } from '../../src/classify/names-document.ts'

test.each([
  'Data protection policy',
  'Child protection and safeguarding policy;',
  'Equality Act 2010',
  'Staff Code of Conduct (2024)',
  'UK GDPR',
  'Complaints procedures',
])('%s is a name', (text) => {
  expect(namesDocument(text)).toBe(true)
})

test.each([
  'Breaching the data protection policy',
  'Staff follow the complaints procedure',
  'Sexual acts',
  'Monitoring of this policy',
  'To take account of the guidance',
  'This policy',
  'Keep to the code of conduct',
])('%s is none', (text) => {
  expect(namesDocument(text)).toBe(false)
})
