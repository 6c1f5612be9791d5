import { expect, test } from 'vitest'
import { listPolicies } from '../../src/library/list-policies.ts'
import type { School } from '../../src/model/school.ts'
import { buildFront } from '../editions/build-edition.ts'

const school = (id: string, name: string): School => ({ id, name, phase: 'primary', example: false })
const schools = [school('oakfield', 'Oakfield School'), school('ashby', 'The Ashby School')]

test('policies come by school, then title; their editions newest first', () => {
  const fronts = [
    buildFront({ school: 'oakfield', policy: 'visits', title: 'Visits' }),
    buildFront({ school: 'oakfield', policy: 'phones', title: 'Phones', edition: '2019' }),
    buildFront({ school: 'oakfield', policy: 'phones', title: 'Phones', edition: '2022' }),
    buildFront({ school: 'ashby', policy: 'visits', title: 'Visits' }),
  ]
  const listed = listPolicies(schools, fronts).map((policy) => [
    policy.school.id,
    policy.id,
    policy.editions.map(({ edition }) => edition),
  ])
  expect(listed).toEqual([
    ['ashby', 'visits', ['2021-09']],
    ['oakfield', 'phones', ['2022', '2019']],
    ['oakfield', 'visits', ['2021-09']],
  ])
})

test('the newest approved edition is in force and gives the title; a draft only where there is nothing else', () => {
  const approved = buildFront({ edition: '2020', title: 'Online Conduct' })
  const draft = buildFront({ edition: '2022', status: 'draft', title: 'Conduct Online' })
  const [both] = listPolicies(schools, [approved, draft])
  expect(both).toMatchObject({ title: 'Online Conduct', inForce: approved, editions: [draft, approved] })
  expect(listPolicies(schools, [draft])[0]).toMatchObject({ title: 'Conduct Online', inForce: draft })
})

test('an edition of a school that is not shown is in no policy', () => {
  expect(listPolicies(schools, [buildFront({ school: 'elsewhere' })])).toEqual([])
})
