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
    ['When they write to pupils or parents, staff must use a school account.', ['staff'], ['pupils', 'parents']],
    ['In school, pupils, parents and staff must switch phones off.', ['staff', 'pupils', 'parents'], []],
    ['Words online can last and so staff must take care.', ['staff'], []],
    ['Staff set an example to pupils. In particular, they must not post insults.', ['staff'], ['pupils']],
    ['We prohibit staff from using a work address.', ['staff'], []],
    ['The school requires that all pupils and their parents sign.', ['pupils', 'parents'], []],
    ['This policy applies to all employees, governors and volunteers.', ['staff', 'governors'], []],
    ['The Headteacher has overall responsibility for this policy.', ['staff'], []],
    ['Ensure that pupils can reach help.', [], ['pupils']],
    ['Students on placement must follow this policy.', ['staff'], []],
    ['The right to family life must be respected.', [], []],
    ['This policy aims to ensure staff and parents know what will happen.', [], ['staff', 'parents']],
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

  test('an item that goes on with the sentence of its lead-in is for those whom the lead-in names', () => {
    const items = [clause('a.1', 'set accounts so that pupils cannot read them;', { form: 'item', force: 'must' })]
    const found = findAudiences([clause('a', 'Staff must:', { ...must, children: items })])
    expect(found.get('a.1')).toEqual({ binds: ['staff'], concerns: ['pupils'] })
  })

  test('headings say for whom rules are, whom a policy covers, and what it is merely about', () => {
    expect(audiencesOf('Use a school account.', 'Expectations of staff')?.binds).toEqual(['staff'])
    expect(audiencesOf('Use a school account.', 'Contact with pupils')).toEqual({ binds: [], concerns: ['pupils'] })
    expect(audiencesOf('Volunteers, governors.', 'Who this policy covers', {})?.binds).toEqual(['staff', 'governors'])
    expect(audiencesOf('Photographs must be kept safe.', 'Staff')).toEqual({ binds: [], concerns: ['staff'] })
    expect(audiencesOf('Staff must not do so.', 'Contact with pupils and families')?.concerns).toEqual([])
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
