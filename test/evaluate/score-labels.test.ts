import { expect, test } from 'vitest'
import { scoreLabels } from '../../src/evaluate/score-labels.ts'

const lines = [
  '\ufeffScope',
  '    1. This policy applies to staff.',
  '        (a) At home',
  '    • At work',
  'Signed by the head1',
]

test('labels that agree count, and bullets agree with any bullet', () => {
  const ours = [
    { text: 'Scope' },
    { label: '1.', text: 'This policy applies to staff.' },
    { label: '(a)', text: 'At home' },
    { label: '▪', text: 'At work' },
    { text: 'Signed by the head' },
  ]
  expect(scoreLabels(ours, lines)).toEqual({ numbered: 3, agreed: 3, unmatched: 0, disagreements: [] })
})

test('a label that differs, is missing or stands at unknown words is told', () => {
  const ours = [
    { label: '2.', text: 'This policy applies to staff.' },
    { text: 'At home' },
    { label: '9.', text: 'Words that are not there' },
  ]
  expect(scoreLabels(ours, lines)).toEqual({
    numbered: 2,
    agreed: 0,
    unmatched: 1,
    disagreements: [
      { text: 'This policy applies to staff.', ours: '2.', theirs: '1.' },
      { text: 'At home', ours: '', theirs: '(a)' },
    ],
  })
})
