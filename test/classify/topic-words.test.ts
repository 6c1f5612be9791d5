import { expect, test } from 'vitest'
import { compileTaxonomy } from '../../src/classify/compile-taxonomy.ts'
import { readTerms } from '../../src/classify/read-terms.ts'
import { tagTopics } from '../../src/classify/tag-topics.ts'
import { parseYaml } from '../../src/model/parse-yaml.ts'
import { addWords, topicWordsSchema } from '../../src/model/topic-words.ts'
import { taxonomyOf } from './taxonomy.ts'

const cues = taxonomyOf(`
topics:
  - { id: images, name: Images, meaning: Pictures., cues: [{ idea: pictures, phrases: [photo] }] }
  - { id: security, name: Security, meaning: Passwords., cues: [{ idea: passwords, phrases: [password] }] }
`)

function tag(words: string, text: string, heading = '') {
  const learnt = parseYaml(words, topicWordsSchema, 'topic-words.yaml')
  return tagTopics([{ text, heading, leadIn: '' }], compileTaxonomy(addWords(cues, learnt)))[0] ?? []
}

const words = `
topics:
  images:
    start: -3
    words: { "album": 4, "class album": 1, "kept": -1, "passport": -20 }
`

test.each([
  ['a word in any inflection, without a cue', 'The albums are on the shelf.', ['images']],
  ['too little', 'The shelf is dusty.', []],
  ['a cue alone', 'Bring a photo.', ['images']],
  ['words against a cue', 'Bring a photo for the passport.', []],
  ['a topic that has learnt nothing goes by its cues', 'Change the password.', ['security']],
])('weighs %s', (_, text, topics) => {
  expect(tag(words, text).map(({ topic }) => topic)).toEqual(topics)
})

test('the evidence is the phrases of cues, or the words that told where no cue did', () => {
  expect(tag(words, 'Photos go in the Class Album.')[0]?.evidence).toEqual(['Photos'])
  expect(tag(words, 'It goes in the Class Album.')[0]?.evidence).toEqual(['Album', 'Class Album'])
})

test('a word of the heading counts half', () => {
  expect(tag(words, 'It is on the shelf.', 'Albums')).toHaveLength(1)
  expect(tag(words.replace('4', '1.2'), 'It is on the shelf.', 'Albums')).toEqual([])
  expect(tag(words.replace('4', '1.2'), 'It is in the album.')).toHaveLength(1)
})

test('lists words and pairs once, as printed; in a long clause each counts for less', () => {
  const short = readTerms({ text: 'Share the photos, share!', leadIn: '', heading: 'Photos' })
  expect(short).toEqual([
    { term: 'shar', times: 1, printed: 'Share' },
    { term: 'shar photo', times: 0.7, printed: 'Share the photos' },
    { term: 'photo', times: 1, printed: 'photos' },
    { term: 'photo shar', times: 0.7, printed: 'photos, share' },
  ])
  const long = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'
  expect(readTerms({ text: long, leadIn: '', heading: '' })[0]?.times).toBeCloseTo(Math.sqrt(12 / 16))
})

test('lists no pair with a word that only joins others', () => {
  const terms = readTerms({ text: 'contact with pupils and group chat', leadIn: '', heading: '' })
  expect(terms.map(({ term }) => term).filter((term) => term.includes(' '))).toEqual(['group chat'])
})

test('a weight in words is refused with its line', () => {
  const read = () =>
    parseYaml('topics:\n  images:\n    start: low\n    words: {}', topicWordsSchema, 'topic-words.yaml')
  expect(read).toThrow('topic-words.yaml:3: ')
})
