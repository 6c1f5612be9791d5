import { expect, test } from 'vitest'
import { compileTaxonomy } from '../../src/classify/compile-taxonomy.ts'
import { describeTopicWords } from '../../src/evaluate/describe-words.ts'
import { evaluateTopics } from '../../src/evaluate/evaluate-topics.ts'
import { fitLogistic } from '../../src/evaluate/fit-logistic.ts'
import { learnTopicWords } from '../../src/evaluate/learn-topic-words.ts'
import type { TopicRow } from '../../src/evaluate/read-labels.ts'
import { parseYaml } from '../../src/model/parse-yaml.ts'
import { addWords, topicWordsSchema } from '../../src/model/topic-words.ts'
import { taxonomyOf } from '../classify/taxonomy.ts'

const taxonomy = taxonomyOf(`
topics:
  - { id: images, name: Images, meaning: Pictures., cues: [{ idea: pictures, phrases: [photo] }] }
`)

function row(policy: string, text: string, required: string[], optional: string[] = []): TopicRow {
  return { policy, heading: '', leadIn: '', text, required, optional }
}

const policies = ['a', 'b', 'c', 'd', 'e', 'f']
const rows = policies.flatMap((policy) => [
  row(policy, 'The album is on the shelf.', ['images']),
  row(policy, 'An album for Oakfield.', ['images']),
  row(policy, 'The bell is on the shelf.', []),
  row(policy, 'The door is blue.', [], ['images']),
])

test('a word that goes with a topic speaks for it, a name and a word of one policy are not learnt', () => {
  const seldom = row('a', 'gazebo gazebo gazebo', ['images'])
  const learnt = learnTopicWords([...rows, ...Array.from({ length: 8 }, () => seldom)], compileTaxonomy(taxonomy))
  const words = learnt.topics['images']?.words ?? {}
  expect(words['album']).toBeGreaterThan(0)
  expect(words['bell']).toBeLessThan(0)
  expect(words).not.toHaveProperty('oakfield')
  expect(words).not.toHaveProperty('gazebo')
})

test('the same clauses give the same words, and what is written is read back', () => {
  const learnt = learnTopicWords(rows, compileTaxonomy(taxonomy))
  expect(learnTopicWords(rows, compileTaxonomy(taxonomy))).toEqual(learnt)
  const written = describeTopicWords(learnt)
  expect(parseYaml(written, topicWordsSchema, 'topic-words.yaml')).toEqual(learnt)
})

test('what was learnt tags the clauses it was learnt from', () => {
  const learnt = addWords(taxonomy, learnTopicWords(rows, compileTaxonomy(taxonomy)))
  expect(evaluateTopics(rows, learnt).micro.f1).toBe(1)
  expect(evaluateTopics(rows, taxonomy).micro.f1).toBe(0)
})

test('the weights of a logistic regression lie where the slope of its loss is nothing', () => {
  // Three of four with the feature are wanted, one of four without: log-odds ln 3 and -ln 3, without a penalty.
  const one = { at: Uint32Array.of(0), times: Float64Array.of(1) }
  const none = { at: new Uint32Array(), times: new Float64Array() }
  const wants = [1, 1, 1, 0, 1, 0, 0, 0]
  const targets = wants.map((wanted) => ({ said: 0, wanted, counts: 1 }))
  const weights = fitLogistic([one, one, one, one, none, none, none, none], targets, 1, 0)
  expect(weights[0]).toBeCloseTo(2 * Math.log(3), 3)
  expect(weights[1]).toBeCloseTo(-Math.log(3), 3)
})
