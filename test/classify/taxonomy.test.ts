import { expect, test } from 'vitest'
import { ContentError } from '../../src/model/errors.ts'
import { shippedTaxonomy, taxonomyOf } from './taxonomy.ts'

const head = `words:
  pupils: [pupil, young person]
topics:
  - id: images
    name: Images
    meaning: Pictures of people.
    cues:
`

function faultOf(cues: string): string {
  try {
    taxonomyOf(head + cues)
    return ''
  } catch (error) {
    if (error instanceof ContentError) return error.message
    throw error
  }
}

test('lists of words are put into the phrases', () => {
  const [topic] = taxonomyOf(`${head}      - { idea: pictures, phrases: ["photo of <pupils>"] }`)
  expect(topic?.cues.map(({ phrases }) => phrases)).toEqual([['photo of (pupil|young person)']])
})

test.each([
  ['an unknown list', '{ idea: a, phrases: ["photo of <teachers>"] }', 'there is no list of words called "teachers"'],
  ['a phrase that is not closed', '{ idea: a, phrases: ["(photo"] }', 'a "(" is not closed'],
  ['a misspelt key', '{ idea: a, phrasse: [photo] }', 'phrasse'],
  ['a weight in words', '{ idea: a, weight: high, phrases: [photo] }', 'topics.0.cues.0.weight'],
  ['an unknown place', '{ idea: a, in: title, phrases: [photo] }', 'topics.0.cues.0.in'],
  ['no phrases', '{ idea: a, phrases: [] }', 'topics.0.cues.0.phrases'],
])('%s is refused with its line', (_, cue, message) => {
  const fault = faultOf(`      - ${cue}`)
  expect(fault).toContain('topics.yaml:8: ')
  expect(fault).toContain(message)
})

test('a list that contains itself is refused', () => {
  const yaml = head.replace('pupils: [pupil, young person]', 'pupils: [pupil, <pupils>]')
  expect(() => taxonomyOf(`${yaml}      - { idea: a, phrases: [<pupils>] }`)).toThrow('contains itself')
})

test('a topic given twice is refused', () => {
  const topic = '{ id: images, name: Images, meaning: Pictures., cues: [{ idea: a, phrases: [photo] }] }'
  expect(() => taxonomyOf(`topics: [${topic}, ${topic}]`)).toThrow('two topics have this id')
})

test('the taxonomy shipped has a name and a meaning for each of its topics, and ideas told apart by name', () => {
  expect(shippedTaxonomy).toHaveLength(16)
  for (const topic of shippedTaxonomy) {
    const ideas = topic.cues.map((cue) => cue.idea)
    expect(new Set(ideas).size, topic.id).toBe(ideas.length)
  }
})
