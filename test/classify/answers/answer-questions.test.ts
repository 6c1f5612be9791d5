import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answerQuestions } from '../../../src/classify/answer-questions.ts'
import type { Body } from '../../../src/model/clause.ts'
import { clauseText, walkClauses } from '../../../src/model/walk-clauses.ts'
import { bodyOf, clauseOf, frontOf, sectionOf } from './policy-of.ts'
import { questions } from './questions.ts'

const seeds = ['armitage/social-media/2019-01-15', 'crypt/social-media/2017-12', 'wexham-court/social-media/2021-23']

function answerOf(id: string, body: Body, front = frontOf()) {
  const answer = answerQuestions({ front, body }, questions).find(({ question }) => question === id)
  if (!answer) throw new Error(`"${id}" is not asked`)
  return answer
}

function paragraphs(...texts: string[]): Body {
  return [
    sectionOf(
      'Conduct',
      texts.map((text, at) => clauseOf(`c${at + 1}`, text)),
    ),
  ]
}

function expectVerbatim(body: Body): void {
  const texts = new Map([...walkClauses(body)].map(({ clause }) => [clause.id, clauseText(clause)]))
  for (const { quotes, clauses } of answerQuestions({ front: frontOf(), body }, questions)) {
    expect(quotes).toHaveLength(clauses.length)
    for (const [index, id] of clauses.entries()) expect(texts.get(id)).toContain(quotes[index])
  }
}

describe('every quote is the clause, word for word', () => {
  test.each(seeds)('%s', (seed) => {
    const lines = readFileSync(`content/sources/${seed}.txt`, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
    expectVerbatim(paragraphs(...lines))
  })

  test('whatever the clause holds', () => {
    const word = fc.constantFrom(
      'Staff',
      'must',
      'not',
      'friend',
      'pupils',
      '‘online’',
      'e.g.',
      'Facebook.',
      '(see',
      'above).',
      'parents;',
      '\u00a0',
      '"unless"',
    )
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (words) =>
        expectVerbatim(bodyOf(words.join(' '), {})),
      ),
    )
  })
})

test('there is one answer a question, in order, and the same input gives the same answers', () => {
  const body = paragraphs('Staff must not be friends with pupils on social media.')
  const answers = answerQuestions({ front: frontOf(), body }, questions)
  expect(answers.map(({ question }) => question)).toEqual(questions.map(({ id }) => id))
  expect(answerQuestions({ front: frontOf(), body }, questions)).toEqual(answers)
})

test('an empty policy is silent about everything, for sure', () => {
  const answers = answerQuestions({ front: frontOf(), body: [] }, questions)
  expect(answers.filter(({ position, sure }) => position !== 'silent' || !sure)).toEqual([])
})

describe('permissions', () => {
  test('a permission that another clause forbids is mixed, and not sure', () => {
    const body = paragraphs(
      'Staff must not accept parents as friends on social media.',
      'Staff are allowed to add parents as friends on Facebook.',
    )
    expect(answerOf('friend-parents', body)).toMatchObject({ position: 'mixed', sure: false, clauses: ['c1', 'c2'] })
  })

  test.each([
    'Staff may not be friends with pupils on social media.',
    'Staff who may have pupils as friends on social media must remove them.',
    'It may be that staff have pupils as friends on social media, which is unacceptable.',
    'Staff may be tempted to add pupils as friends on social media.',
    'Where staff may have added pupils as friends they should remove them.',
    'Staff can be put at risk by having pupils as friends on Facebook.',
    'Staff may never accept pupils as friends online.',
    'No member of staff may be friends with pupils online.',
    'There is no reason why staff may add pupils as friends.',
    'Staff should not think that they may add pupils as friends on social media.',
    'Pupils may add each other as friends on social media, and staff may see this.',
    'Staff may wish to be friends with pupils online but this is not permitted.',
    'Friends of the school may follow our page to hear what pupils do.',
  ])('is not read as leave to befriend pupils: %s', (text) => {
    expect(['permitted', 'required']).not.toContain(answerOf('friend-current-pupils', paragraphs(text)).position)
  })
})

describe('exceptions', () => {
  test('in another clause make a prohibition conditional', () => {
    const body = paragraphs(
      'Staff must not use their own mobile phones to contact parents.',
      'In exceptional circumstances staff may use their own mobile phones to contact parents.',
    )
    expect(answerOf('own-phone-for-contact', body)).toMatchObject({ position: 'conditional', clauses: ['c2', 'c1'] })
  })

  test('for relatives leave the rule about pupils whole', () => {
    const body = paragraphs('Staff must not be friends with pupils online unless they are family members.')
    expect(answerOf('friend-current-pupils', body).position).toBe('forbidden')
    expect(answerOf('existing-relationships', body).position).toBe('exception')
  })
})

test('a list takes its force and its "not" from the words that introduce it', () => {
  const body = bodyOf('accept friend requests from pupils;', { after: 'Employees should not:' })
  expect(answerOf('friend-current-pupils', body)).toMatchObject({ position: 'forbidden', force: 'should' })
})

test('a sentence about pupils does not answer what staff may do', () => {
  const body = bodyOf('You must not add anyone you do not know as a friend.', { under: 'Pupils' })
  expect(answerOf('friend-current-pupils', body).position).toBe('silent')
})

test('a policy that sends the reader to another one is silent, and says where to look', () => {
  const body = paragraphs('For the use of mobile phones by pupils please see the Mobile Phone Policy.')
  expect(answerOf('pupil-phones', body)).toMatchObject({
    position: 'silent',
    defersTo: 'Mobile Phone Policy',
    quotes: ['For the use of mobile phones by pupils please see the Mobile Phone Policy.'],
    clauses: ['c1'],
  })
})

describe('front matter', () => {
  const dated = frontOf({
    approved: { date: '2021-23', by: 'Full Governors', text: 'Approved by Full Governors: Autumn 2021' },
    reviewDue: { date: '2024-23', text: 'Review: Autumn 2024' },
    owner: 'Deputy Head',
    metadataLines: ['Approved by Full Governors: Autumn 2021', 'Review: Autumn 2024', 'Lead person: Deputy Head'],
  })

  test.each([
    ['approved-by', 'stated', ['Approved by Full Governors: Autumn 2021']],
    ['next-review-date', 'stated', ['Review: Autumn 2024']],
    ['review-frequency', 'three-yearly', ['Approved by Full Governors: Autumn 2021', 'Review: Autumn 2024']],
    ['policy-owner', 'stated', ['Lead person: Deputy Head']],
  ])('answers %s with its line', (id, position, quotes) => {
    expect(answerOf(id, [], dated)).toMatchObject({ position, quotes, clauses: [], force: 'statement' })
  })

  test('an approval without a name is only partly an answer', () => {
    const front = frontOf({
      approved: { date: '2021', text: 'Date approved: 2021' },
      metadataLines: ['Date approved: 2021'],
    })
    expect(answerOf('approved-by', [], front).position).toBe('partial')
  })

  test('an edition without dates says nothing of them', () => {
    expect(answerOf('next-review-date', []).position).toBe('silent')
    expect(answerOf('review-frequency', []).position).toBe('silent')
  })
})

describe('whose conduct a sentence governs', () => {
  test('what must not be done to pupils binds those who would do it', () => {
    const body = paragraphs('Pupils must not be added as friends on social media.')
    expect(answerOf('friend-current-pupils', body)).toMatchObject({ position: 'forbidden', force: 'must' })
  })

  test('a section about pupils that addresses staff binds staff', () => {
    const rule = 'Searching for profiles of pupils on social media is not acceptable.'
    const addressed = [
      sectionOf('Pupils', [clauseOf('c1', 'Staff must keep their distance online.'), clauseOf('c2', rule)]),
    ]
    expect(answerOf('view-pupil-pages', addressed)).toMatchObject({ position: 'forbidden', clauses: ['c2'] })
  })
})

test('a list under a consequence is forbidden', () => {
  const body = bodyOf('adding pupils as friends on social media;', {
    after: 'The following will be treated as gross misconduct:',
  })
  expect(answerOf('friend-current-pupils', body).position).toBe('forbidden')
})

test('to say that nobody will be asked for a password is not to ask for it', () => {
  const body = paragraphs('Staff will not be asked to disclose the password of a personal account.')
  expect(answerOf('hand-over-passwords', body).position).toBe('forbidden')
})

test('how often a policy is reviewed is told from the two lines that have its dates', () => {
  const front = frontOf({
    approved: { date: '2021-23', by: 'Head Teacher', text: 'Date approved: Autumn 2021; Approved by: Head Teacher' },
    reviewDue: { date: '2024-23', text: 'Review: Autumn 2024' },
    metadataLines: ['Date approved: Autumn 2021', 'Approved by: Head Teacher', 'Review: Autumn 2024'],
  })
  expect(answerOf('review-frequency', [], front)).toMatchObject({
    position: 'three-yearly',
    quotes: ['Date approved: Autumn 2021', 'Review: Autumn 2024'],
  })
})

test('what stands on two lines of the front matter is quoted as two lines', () => {
  const metadataLines = ['Date of next review', 'Autumn 2024']
  const front = frontOf({ reviewDue: { date: '2024-23', text: 'Date of next review; Autumn 2024' }, metadataLines })
  expect(answerOf('next-review-date', [], front).quotes).toEqual(metadataLines)
})

test('the next review is quoted, not the last', () => {
  const front = frontOf({
    reviewDue: { date: '2018-11', text: 'Review Date – November 2018' },
    metadataLines: ['Reviewed by SLT – June 2014, November 2017', 'Review Date – November 2018'],
  })
  expect(answerOf('next-review-date', [], front).quotes).toEqual(['Review Date – November 2018'])
})

test('a policy that says only when it was last reviewed gives no date of the next', () => {
  const front = frontOf({ metadataLines: ['Reviewed by SLT – June 2014, November 2017'] })
  expect(answerOf('next-review-date', [], front).position).toBe('silent')
})

test('in a quotation of several paragraphs, what has a bullet goes on from the line above its list', () => {
  const paragraph = (value: string) => ({ type: 'paragraph' as const, children: [{ type: 'text' as const, value }] })
  const guidance = {
    ...clauseOf('1', ''),
    content: [
      paragraph('Communication with children should be open.'),
      paragraph('This means that adults should:'),
      paragraph('▪ not give out their personal telephone numbers to pupils'),
    ],
  }
  expect(answerOf('share-personal-contact-details', [sectionOf('Contact', [guidance])])).toMatchObject({
    position: 'forbidden',
    force: 'should',
    quotes: ['not give out their personal telephone numbers to pupils'],
  })
})
