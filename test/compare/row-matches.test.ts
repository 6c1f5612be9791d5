import { expect, test } from 'vitest'
import { type RowAnswer, rowMatches, type Show } from '../../src/compare/row-matches.ts'

/** `elm:forbidden oak:silent`, as answers. */
function row(text: string): RowAnswer[] {
  return text.split(' ').map((pair) => {
    const [school = '', position = ''] = pair.split(':')
    const state = position === 'silent' || position === 'unclear' || position === 'defers' ? position : 'said'
    return { school, state, position }
  })
}

test.each<[Show, string, string, boolean]>([
  ['all', '', 'elm:silent', true],
  ['differ', '', 'elm:forbidden oak:conditional', true],
  ['differ', '', 'elm:forbidden oak:forbidden', false],
  ['differ', '', 'elm:forbidden oak:silent', false],
  ['differ', 'elm', 'elm:forbidden oak:conditional', true],
  ['differ', 'ash', 'elm:forbidden oak:conditional ash:silent', false],
  ['only-silent', '', 'elm:forbidden oak:silent', true],
  ['only-silent', 'oak', 'elm:forbidden oak:silent', true],
  ['only-silent', 'elm', 'elm:forbidden oak:silent', false],
  ['only-silent', '', 'elm:forbidden oak:silent ash:silent', false],
  ['only-silent', '', 'elm:forbidden oak:silent ash:unclear', false],
  ['only-silent', '', 'oak:silent', false],
  ['only-said', '', 'elm:forbidden oak:silent ash:silent', true],
  ['only-said', 'oak', 'elm:forbidden oak:silent ash:silent', false],
  ['only-said', '', 'elm:forbidden oak:silent ash:defers', false],
])('%s, we are "%s": %s', (show, ours, answers, expected) => {
  expect(rowMatches(show, ours, row(answers))).toBe(expected)
})
