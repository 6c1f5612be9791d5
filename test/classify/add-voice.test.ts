import { expect, test } from 'vitest'
import { addVoice } from '../../src/classify/add-voice.ts'
import type { ClauseInContext } from '../../src/classify/clause-context.ts'
import { compileTaxonomy } from '../../src/classify/compile-taxonomy.ts'
import { taxonomyOf } from './taxonomy.ts'

const rules = compileTaxonomy(
  taxonomyOf(`
topics:
  - id: pupils
    name: Pupils
    meaning: What pupils do.
    cues:
      - { idea: a pupil speaks, in: voice, phrases: [my teacher, homework] }
      - { idea: a grown-up speaks, in: voice, weight: -1, phrases: [pupil, colleague] }
`),
)

function clause(text: string, leadIn = ''): ClauseInContext {
  return { heading: '', leadIn, text }
}

function oddsOf(...clauses: ClauseInContext[]): (number | undefined)[] {
  const document = clauses.map(() => new Map([['pupils', 0]]))
  return addVoice(document, clauses, rules).map((odds) => odds.get('pupils'))
}

const plain = clause('I will log off.')

test.each([
  ['a pupil', [plain, clause('I will ask my teacher.')], [4, 4]],
  ['a grown-up', [plain, clause('I will not photograph pupils.')], [-4, -4]],
  ['nobody knows whom', [plain, clause('I will be careful.')], [0, 0]],
  ['one as much as the other', [plain, clause('I will do my homework.'), clause('I help pupils.')], [0, 0, 0]],
  [
    'the one of whom more speaks',
    [clause('I ask my teacher.'), clause('I do homework.'), clause('I am a pupil.')],
    [4, 4, 4],
  ],
])('hears %s', (_, clauses, odds) => {
  expect(oddsOf(...clauses)).toEqual(odds)
})

test('only clauses that say "I" have the voice, items among them by their lead-in', () => {
  const said = clause('I will do my homework.')
  expect(oddsOf(said, clause('Pupils must log off.'))).toEqual([4, 0])
  expect(oddsOf(said, clause('watch my screen', 'I know that teachers can:'))).toEqual([4, 4])
  expect(oddsOf(said, clause('I. Purpose'))).toEqual([4, 0])
})

test('a heading over it, or the words before it, may say whose agreement it is', () => {
  expect(oddsOf({ ...plain, heading: 'Homework' })).toEqual([4])
  expect(oddsOf(clause('Agree this with a colleague.'), plain)).toEqual([0, -4])
})
