import { expect, test } from 'vitest'
import { readPrintedLabel } from '../../src/lines/printed-label.ts'

test.each([
  ['- text', '-', 'text'],
  ['• text', '•', 'text'],
  ['•text', '•', 'text'],
  ['\uf0b7 text', '\uf0b7', 'text'],
  ['o text', 'o', 'text'],
  ['3. Aims', '3.', 'Aims'],
  ['1.) Meeting', '1.)', 'Meeting'],
  ['1.Aims', '1.', 'Aims'],
  ['3.1 Aims', '3.1', 'Aims'],
  ['2.7.1.2 Aims', '2.7.1.2', 'Aims'],
  ['A.1 Aims', 'A.1', 'Aims'],
  ['B.2.10 Pupils', 'B.2.10', 'Pupils'],
  ['2.3E-mails', '2.3', 'E-mails'],
  ['1.0 Introduction', '1.0', 'Introduction'],
  ['(a) text', '(a)', 'text'],
  ['(iv) text', '(iv)', 'text'],
  ['a) text', 'a)', 'text'],
  ['- a) text', 'a)', 'text'],
  ['- (ii) text', '(ii)', 'text'],
  ['(c) share an image', '(c)', 'share an image'],
])('%j is surely labelled %s', (text, label, rest) => {
  expect(readPrintedLabel(text)).toMatchObject({ label, rest, sure: true })
})

test.each(['A. Brown', '12 pupils', '3 Aims', 'i. Introduction', '(c) 2015 Council'])('%j may be labelled', (text) => {
  expect(readPrintedLabel(text)?.sure ?? false).toBe(false)
})

test.each(['15.01.19 is the date', '9.30 am', '3.5 million', '-text', 'e.g. this', '*text', '2021', 'Our policy'])(
  '%j has no label',
  (text) => {
    expect(readPrintedLabel(text)).toBeNull()
  },
)
