import { expect, test } from 'vitest'
import { titleCase } from '../../src/divide/title-case.ts'

test.each([
  ['SOCIAL MEDIA POLICY', 'Social Media Policy'],
  ['THE CRYPT SCHOOL', 'The Crypt School'],
  ["ST MARY'S C OF E PRIMARY SCHOOL", "St Mary's C of E Primary School"],
  ['ANTI-BULLYING POLICY', 'Anti-Bullying Policy'],
  ['ICT AND E-SAFETY POLICY', 'ICT and E-Safety Policy'],
  ['POLICY FOR THE USE OF CCTV', 'Policy for the Use of CCTV'],
  ['Social Media Policy', 'Social Media Policy'],
  ['Social media POLICY', 'Social media POLICY'],
  ['KCSIE', 'KCSIE'],
  ['', ''],
])('%s', (printed, expected) => {
  expect(titleCase(printed)).toBe(expected)
})
