import { expect, test } from 'vitest'
import { compilePhrase, findSpan } from '../../src/classify/compile-phrase.ts'
import { readWords } from '../../src/classify/read-words.ts'
import { parsePhrase } from '../../src/model/phrase.ts'

function found(phrase: string, text: string): boolean {
  const words = readWords(text)
  const { needed, absent } = compilePhrase(phrase)
  return (
    needed.every((span) => findSpan(span, words) !== null) && absent.every((span) => findSpan(span, words) === null)
  )
}

test.each([
  ['inflection', 'share photo', 'Never shared photos here'],
  ['articles stand between', 'share photo', 'sharing the photos'],
  ['possessives stand between', 'share photo', 'sharing their own photos'],
  ['either word', 'share|post photo', 'posting photos'],
  ['either, one of several words', 'share|(pass on) photo', 'pass on photos'],
  ['either word at the end', 'share photo|film', 'share films'],
  ['either word in the middle', 'share photo|film online', 'share films online'],
  ['a group of runs', '(young people|pupil) work', 'the work of young people: young people work'],
  ['an optional word', 'personal mobile? phone', 'a personal phone'],
  ['an optional word that is there', 'personal mobile? phone', 'a personal mobile phone'],
  ['a usual gap', 'share ~ photo', 'share some very nice photos'],
  ['a wide gap', 'share ~6 photo', 'share one two three four five photos'],
  ['a beginning', 'radicali*', 'Radicalisation'],
  ['an exact form', '=leaving', 'on leaving the school'],
  ['the start', '^to ensure', 'To ensure that'],
  ['the start after an article', '^aim', 'The aim of this'],
  ['the end', 'drugs$', 'Drugs.'],
  ['two spans anywhere', 'consent & photo', 'Photos need written consent.'],
  ['one span without another', 'image ! reputation', 'images of pupils'],
  ['hyphens that join', 'email', 'e-mail'],
  ['an e on its own', 'email', 'e mail'],
  ['hyphens that part', 'safeguarding related', 'safeguarding-related'],
  ['a possessive', 'pupil work', 'a pupil’s work'],
  ['curly and straight alike', 'pupil work', "pupils' work"],
])('finds %s', (_, phrase, text) => {
  expect(found(phrase, text)).toBe(true)
})

test.each([
  ['one of either without the rest', 'share photo|film', 'films'],
  ['a run of a group without the rest', '(share|pass on) photo', 'pass on'],
  ['a gap too wide', 'share ~ photo', 'share one two three four photos'],
  ['another order', 'share photo', 'photos shared'],
  ['across sentences', 'share ~8 photo', 'Staff share. Photos are kept.'],
  ['another form of an exact word', '=leaving', 'they left'],
  ['a start in the middle', '^aim', 'We aim to'],
  ['an end in the middle', 'drugs$', 'drugs and alcohol'],
  ['a span that must be absent', 'image ! reputation', 'our reputation and image'],
  ['part of a word', 'hat', 'chat'],
])('does not find %s', (_, phrase, text) => {
  expect(found(phrase, text)).toBe(false)
})

test('goes on past an abbreviation', () => {
  expect(found('sites ~6 Facebook', 'sites e.g. Facebook')).toBe(true)
})

test.each([
  ['', 'a phrase needs at least one word'],
  ['~ photo', '"~" needs a word before it'],
  ['photo ~', '"~" needs a word after it'],
  ['share|', '"|" needs a word after it'],
  ['(share photo', 'a "(" is not closed'],
  ['share )', '")" has no meaning at this place in a phrase'],
  ['share, photo', '"," has no meaning at this place in a phrase'],
  ['photo?', undefined],
  ['photo & ', 'a phrase needs at least one word'],
])('says what is wrong with %j', (phrase, message) => {
  expect(() => parsePhrase(phrase)).toThrow(message ?? 'a phrase needs at least one word')
})
