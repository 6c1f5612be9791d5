import { expect, test } from 'vitest'
import { baseForm } from '../../src/classify/base-form.ts'

test.each([
  ['policy', 'policies'],
  ['share', 'shared', 'shares', 'sharing'],
  ['post', 'posts', 'posted', 'posting'],
  ['child', 'children'],
  ['take', 'takes', 'took', 'taken', 'taking'],
  ['bully', 'bullies', 'bullied', 'bullying'],
  ['log', 'logs', 'logged', 'logging'],
  ['publish', 'publishes', 'published', 'publishing'],
  ['breach', 'breaches', 'breached', 'breaching'],
  ['note', 'notes', 'noted', 'noting'],
  ['use', 'uses', 'used', 'using'],
  ['abuse', 'abuses', 'abused', 'abusing'],
  ['address', 'addresses'],
  ['apply', 'applies', 'applied', 'applying'],
  ['must', 'shall'],
])('forms of %s meet', (word, ...forms) => {
  expect(forms.map(baseForm)).toEqual(forms.map(() => baseForm(word)))
})

test.each([
  ['us', 'use'],
  ['police', 'policy'],
  ['needs', 'ned'],
  ['noted', 'not'],
  ['caring', 'car'],
  ['willing', 'will'],
])('%s and %s stay apart', (a, b) => {
  expect(baseForm(a)).not.toBe(baseForm(b))
})

test('a picture written in letters is no word, and stays as it is', () => {
  const picture = 'e'.repeat(200_000)
  expect(baseForm(picture)).toBe(picture)
})
