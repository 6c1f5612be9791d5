import { expect, test } from 'vitest'
import { answersDataSchema } from '../../src/publish/data/answers-data.ts'
import { editionData, editionDataSchema } from '../../src/publish/data/edition-data.ts'
import { indexDataSchema } from '../../src/publish/data/index-data.ts'
import { jsonSchemas } from '../../src/publish/data/json-schemas.ts'
import { positionsDataSchema } from '../../src/publish/data/positions-data.ts'
import { answersData, indexData, positionsData } from '../../src/views/site-data.ts'
import { compareLibrary, silent } from '../views/compare/compare-library.ts'

const library = compareLibrary(['ash', 'elm'], { base: '/' })

test('the data are as their schemas say, nothing more and nothing less', async () => {
  const [policy] = library.policies
  if (!policy) throw new Error('the sample has a policy')
  const index = await indexData(library)
  const answers = await answersData(library)
  const edition = editionData(await library.readEdition(policy.inForce))
  expect(indexDataSchema.parse(index)).toEqual(index)
  expect(answersDataSchema.parse(answers)).toEqual(answers)
  expect(editionDataSchema.parse(edition)).toEqual(edition)
})

test('the index leads to every edition, and says on which topics questions are asked', async () => {
  const { policies } = await indexData(library)
  expect(policies[0]).toEqual({
    school: 'ash',
    policy: 'social-media',
    title: 'Social Media Policy',
    inForce: '2024-09',
    asked: ['contact'],
    editions: [
      {
        edition: '2024-09',
        status: 'approved',
        page: 'ash/social-media/2024-09/',
        data: 'data/ash/social-media/2024-09.json',
      },
      {
        edition: '2021-09',
        status: 'superseded',
        page: 'ash/social-media/2021-09/',
        data: 'data/ash/social-media/2021-09.json',
      },
    ],
  })
})

test('an answer comes with the clause of each quote', async () => {
  const { answers } = await answersData(library)
  expect(answers[0]).toMatchObject({
    school: 'ash',
    edition: '2024-09',
    question: 'friends',
    position: 'forbidden',
    quotes: [{ text: 'befriend pupils.', clause: 'conduct-1.2' }],
    by: 'software',
  })
})

test('the answers of one school are those of its own policies', async () => {
  const { answers } = await answersData(library, 'elm')
  expect(answers.map(({ school }) => school)).toEqual(['elm'])
  expect((await answersData(library)).answers.map(({ school }) => school)).toEqual(['ash', 'elm'])
})

test('the positions on a topic are those of every policy, without words', async () => {
  const asked = compareLibrary(['ash', 'elm', 'oak'], {
    answers: { elm: [{ ...silent, defersTo: 'Phone Policy' }], oak: [] },
  })
  const positions = await positionsData(asked, 'contact')
  expect(positionsDataSchema.parse(positions)).toEqual(positions)
  const common = { question: 'friends', sure: true, by: 'software' }
  expect(positions.policies.map(({ school, answers }) => [school, answers])).toEqual([
    ['ash', [{ ...common, position: 'forbidden', force: 'must' }]],
    ['elm', [{ ...common, position: 'silent', force: null, defersTo: 'Phone Policy' }]],
  ])
  expect((await positionsData(asked, 'images')).policies).toEqual([])
})

test('each kind of file has a JSON Schema that needs no other', () => {
  const schemas = jsonSchemas()
  expect(schemas.map(({ name }) => name)).toEqual(['index', 'edition', 'answers', 'positions'])
  for (const { schema } of schemas) {
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object' })
    expect(JSON.stringify(schema)).not.toMatch(/"\$ref":"(?!#)/)
  }
})
