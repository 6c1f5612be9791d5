import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compileTaxonomy } from '../../src/classify/compile-taxonomy.ts'
import { tagTopics } from '../../src/classify/tag-topics.ts'
import { addWords } from '../../src/model/topic-words.ts'
import { shippedTaxonomy, taxonomyOf } from './taxonomy.ts'

const rules = compileTaxonomy(
  taxonomyOf(`
topics:
  - id: images
    name: Images
    meaning: Pictures of people.
    cues:
      - { idea: publishing pictures, phrases: [post|publish ~4 photo] }
      - { idea: pictures, weight: 0.6, phrases: [photo, picture] }
      - { idea: a heading on pictures, in: heading, weight: 0.4, phrases: [photography] }
      - { idea: a list on pictures, in: leadIn, weight: 0.4, phrases: [camera] }
      - { idea: copyright of pictures, weight: -2, phrases: [copyright] }
  - id: security
    name: Security
    meaning: Passwords.
    cues:
      - { idea: passwords, phrases: [password] }
  - id: scope
    name: Scope
    meaning: What is covered.
    ofDocuments: true
    cues:
      - { idea: coverage, othersInPassing: true, phrases: [policy covers] }
`),
)

function topicsOf(text: string, heading = '', leadIn = ''): string[] {
  return tagTopics([{ heading, leadIn, text }], rules)[0]?.map(({ topic }) => topic) ?? []
}

test('a name of a policy is about the topic of documents alone, and a line to sign about nothing', () => {
  expect(topicsOf('Photo and password policy', 'Photography')).toEqual(['scope'])
  expect(topicsOf('Signed: ______ (photo attached)', 'Photography')).toEqual([])
})

const long = 'The office of the school keeps an album with a photo of every class, as has been done for many years now.'

test.each([
  ['an idea that is enough', 'Staff must not post any photos of the school on sites of their own.', ['images']],
  [
    'two topics',
    'Staff must not post photos of the school or tell anyone the password of the network.',
    ['images', 'security'],
  ],
  ['nothing', 'The bell rings at nine.', []],
  ['an idea spoken against', 'Staff must not post photos of the school that are under copyright.', []],
])('tags %s', (_, text, topics) => {
  expect(topicsOf(text).sort()).toEqual(topics)
})

test('a clause that says what is covered names the rest in passing', () => {
  expect(topicsOf('This policy covers passwords and posting photos of the school on sites of one’s own.')).toEqual([
    'scope',
  ])
})

test('counts an idea once, however often it is expressed', () => {
  const [tags] = tagTopics([{ heading: '', leadIn: '', text: 'Photo, photo, picture' }], rules)
  expect(tags?.[0]?.evidence).toEqual(['Photo'])
})

test('a heading and a lead-in make up for what a clause does not say', () => {
  expect(topicsOf(long)).toEqual(['images'])
  expect(topicsOf(`${long} The password is kept apart.`)).toEqual(['security'])
  expect(topicsOf(`${long} The password is kept apart.`, 'Photography')).toContain('images')
  expect(topicsOf(`${long} The password is kept apart.`, '', 'Each camera:')).toContain('images')
})

test('words that introduce a list are not tagged by their context alone', () => {
  expect(topicsOf('Staff must not:', 'Posting photos')).toEqual([])
  expect(topicsOf('the ones of last year', 'Posting photos')).toEqual(['images'])
})

const words = fc.constantFrom(
  ...'staff must not post photos of pupils online. Report bullying to the police; passwords, Facebook “friends” – parents’ consent (e.g. e-mail) policy reviewed'.split(
    ' ',
  ),
)
const text = fc.array(words, { maxLength: 40 }).map((list) => list.join(' '))

test('evidence is words of the clause, its lead-in or its heading, and every tag has some', () => {
  const shipped = compileTaxonomy(shippedTaxonomy)
  fc.assert(
    fc.property(text, text, text, (clause, leadIn, heading) => {
      const document = [
        { text: clause, leadIn, heading },
        { text: leadIn, leadIn: '', heading },
      ]
      for (const { evidence } of tagTopics(document, shipped)[0] ?? []) {
        expect(evidence).not.toEqual([])
        for (const part of evidence) expect([clause, leadIn, heading].some((place) => place.includes(part))).toBe(true)
      }
    }),
  )
})

test('any text is tagged, the same way each time, with at most three topics', () => {
  const shipped = compileTaxonomy(shippedTaxonomy)
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (anything) => {
      const clause = { text: anything, leadIn: anything, heading: anything }
      const tags = tagTopics([clause], shipped)
      expect(Math.max(...tags.map(({ length }) => length))).toBeLessThanOrEqual(3)
      expect(tagTopics([clause], shipped)).toEqual(tags)
    }),
  )
})

const weighed = compileTaxonomy(
  addWords(
    taxonomyOf(`
topics:
  - id: images
    name: Images
    meaning: Pictures of people.
    cues: [{ idea: pictures, phrases: [photo] }]
  - id: recruitment
    name: Joining and leaving
    meaning: Who joins and who leaves.
    ofAnyPolicy: true
    cues: [{ idea: new staff, phrases: [new teacher] }]
`),
    {
      learntFrom: 100,
      topics: { images: { start: -3, words: {} }, recruitment: { start: -3, words: { leave: 3.5 } } },
    },
  ),
)

const leave = { heading: '', leadIn: '', text: 'Leave by the main door.' }
const others = (text: string) => Array.from({ length: 24 }, () => ({ heading: '', leadIn: '', text }))

test('single words give a topic, but not in a document that is about other matters', () => {
  const topics = (document: string) =>
    tagTopics([...others(document), leave], weighed)
      .at(-1)
      ?.map(({ topic }) => topic)
  expect(topics('No photo of a pupil is shown.')).toEqual(['recruitment'])
  expect(topics('The bell rings at nine.')).toEqual([])
})
