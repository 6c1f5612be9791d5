import { describe, expect, test } from 'vitest'
import { findAudiences } from '../../../src/classify/audience/find-audiences.ts'
import type { Clause } from '../../../src/model/clause.ts'
import { clause, section } from '../../views/sample-library.ts'

const must = { force: 'must' } satisfies Partial<Clause>

function audiencesOf(text: string, heading = 'Rules', more: Partial<Clause> = must) {
  return findAudiences([section('s', heading, [clause('c', text, more)])]).get('c')
}

describe('who is bound and who is concerned', () => {
  test.each([
    ['Staff must not befriend pupils online.', ['staff'], ['pupils']],
    ['Parents are asked not to post pictures of other children.', ['parents'], ['pupils']],
    ['Members of staff should tell the governing body.', ['staff'], ['governors']],
    ['Pupils and parents must sign the agreement.', ['pupils', 'parents'], []],
    ['The governing body will review this policy.', ['governors'], []],
    ['Everyone must report abuse.', ['staff', 'pupils', 'parents', 'governors'], []],
    ['Images of pupils must be deleted by the teacher.', [], ['staff', 'pupils']],
    ['Child protection procedures must be followed.', [], []],
    ['Social media is changing fast.', undefined, undefined],
  ])('%s', (text, binds, concerns) => {
    const found = audiencesOf(text)
    if (binds === undefined || (binds.length === 0 && concerns.length === 0)) expect(found).toBeUndefined()
    else expect(found).toEqual({ binds, concerns })
  })

  test('an item takes them from the words that introduce it', () => {
    const items = [clause('a.1', 'keep their passwords safe;', { form: 'item', force: 'must' })]
    const found = findAudiences([clause('a', 'Pupils must:', { ...must, children: items })])
    expect(found.get('a.1')).toEqual({ binds: ['pupils'], concerns: [] })
  })

  test('a rule that names nobody takes them from its heading; a plain statement is only about them', () => {
    expect(audiencesOf('Use a school account.', 'Staff')).toEqual({ binds: ['staff'], concerns: [] })
    expect(audiencesOf('Accounts are private.', 'Staff', {})).toEqual({ binds: [], concerns: ['staff'] })
  })

  test('quoted guidance binds nobody here', () => {
    expect(audiencesOf('Staff must report it.', 'Rules', { ...must, quotation: true })).toEqual({
      binds: [],
      concerns: ['staff'],
    })
  })
})
