import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findDifferences } from '../../src/compare/find-differences.ts'

function differences(before: string, after: string) {
  return findDifferences({ leadIn: '', text: before, force: 'must' }, { leadIn: '', text: after, force: 'must' })
}

test.each([
  ['may', 'Staff may use phones at break.', 'Staff may not use phones at break.', [], ['not']],
  ['never', 'Staff may use phones at break.', 'Staff must never use phones at break.', [], ['never']],
  ['contracted', 'Staff do use phones at break.', 'Staff don’t use phones at break.', [], ["don't"]],
  ['taken out', 'Support us by not posting images.', 'Support us by posting images.', ['not'], []],
  ['limited', 'Phones may be used on trips.', 'Phones may only be used on trips.', [], ['only']],
  ['once more', 'Staff must not post images.', 'Staff must not post images and not name pupils.', [], ['not name']],
  ['excepted', 'Phones are handed in.', 'Phones are handed in unless a teacher agrees.', [], ['unless']],
  [
    'moved to other words',
    'Staff must not post images and must name the pupils they teach.',
    'Staff must post images and must not name the pupils they teach.',
    ['not post'],
    ['not name'],
  ],
])('a negation or an exception: %s', (_name, before, after, from, to) => {
  expect(differences(before, after).filter(({ kind }) => kind === 'negation')).toEqual([{ kind: 'negation', from, to }])
})

test.each([
  ['another', 'Pupils must hand in phones.', 'Staff must hand in phones.', ['pupils'], ['staff']],
  ['one more', 'Tell the headteacher at once.', 'Tell the headteacher and the police at once.', [], ['police']],
  [
    'of several words',
    'Tell the headteacher at once.',
    'Tell the designated safeguarding lead at once.',
    ['headteacher'],
    ['designated safeguarding lead'],
  ],
  ['twice', 'An adult sees other adults out.', 'Staff see others out.', ['adult'], ['staff']],
  [
    'in each other’s place',
    'Staff must tell the headteacher about any contact.',
    'The headteacher must tell staff about any contact.',
    ['headteacher about'],
    ['headteacher must'],
  ],
])('whom it speaks of: %s', (_name, before, after, from, to) => {
  expect(differences(before, after)).toEqual([{ kind: 'actor', from, to }])
})

test.each([
  ['another word for the same people', 'Pupils must hand in phones.', 'Students must hand in phones.'],
  ['singular and plural', 'A pupil must hand in the phone.', 'Pupils must hand in the phone.'],
  ['the same role', 'Tell the head teacher at once.', 'Tell the Principal at once.'],
  ['another way to forbid', 'Staff must not use phones.', 'Staff must never use phones.'],
  ['words about something else', 'Staff must not post images.', 'Staff must not publish images.'],
  [
    'one whom both speak of, once more',
    'Pupils must hand in phones.',
    'Pupils must hand in phones, and phones are given back to pupils.',
  ],
  ['a sentence moved', 'Be kind to all. Staff must not shout.', 'Staff must not shout. Be kind to all.'],
])('nothing that matters first: %s', (_name, before, after) => {
  expect(differences(before, after)).toEqual([])
})

test('strength comes first, then negation, then whom it speaks of', () => {
  const found = findDifferences(
    { leadIn: '', text: 'Staff must report it.', force: 'must' },
    { leadIn: '', text: 'Pupils may not report it.', force: 'may' },
  )
  expect(found.map(({ kind }) => kind)).toEqual(['force', 'negation', 'actor'])
})

test('no clause differs from itself, and differences are the same both ways round', () => {
  const word = fc.constantFrom(
    'staff',
    'pupils',
    'must',
    'not',
    'only',
    'tell',
    'the',
    'head teacher',
    'unless',
    'images',
  )
  const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(text, (one) => {
      expect(differences(one, one)).toEqual([])
    }),
  )
  fc.assert(
    fc.property(text, text, (one, other) => {
      expect(differences(one, other).map(({ kind }) => kind)).toEqual(differences(other, one).map(({ kind }) => kind))
    }),
    { examples: [['must not', 'not must']] },
  )
})
