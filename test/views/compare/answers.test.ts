import { describe, expect, test } from 'vitest'
import { addresses } from '../../../src/views/addresses.ts'
import { answerView } from '../../../src/views/compare/answer-view.ts'
import { placeName } from '../../../src/views/compare/place-name.ts'
import { describePosition } from '../../../src/views/compare/positions.ts'
import { questionAnswersViews } from '../../../src/views/compare/question-answers-view.ts'
import { topicComparisonView } from '../../../src/views/compare/topic-comparison-view.ts'
import { answer, front, topics } from '../sample-library.ts'
import { compareLibrary, silent } from './compare-library.ts'

const [contact] = topics
if (!contact) throw new Error('the sample has a topic')
const at = addresses('/')
const cited = new Map([['conduct-1.2', { number: null, heading: 'Conduct', leadIn: 'Staff must not:' }]])

describe('an answer', () => {
  test('comes with its words, their place and who found it', () => {
    expect(answerView(answer, cited, front(), at)).toEqual({
      state: 'said',
      position: 'forbidden',
      words: 'Not allowed',
      sign: 'forbidden',
      force: 'must',
      by: 'by software',
      review: 'Worked out by software; no person has checked it',
      quotes: [
        {
          leadIn: 'Staff must not:',
          text: 'befriend pupils.',
          href: '/oakfield/social-media/2024-09/#conduct-1.2',
          place: 'Under “Conduct”',
        },
      ],
      defersTo: null,
    })
  })

  test.each([
    ['silent', silent, { state: 'silent', words: 'Does not say', sign: 'silent' }],
    [
      'sends elsewhere',
      { ...silent, defersTo: 'Phone Policy' },
      { state: 'defers', words: 'Sends the reader elsewhere', sign: 'defers', defersTo: 'Phone Policy' },
    ],
    ['unclear', { ...answer, position: 'unclear' }, { state: 'unclear', words: 'Unclear', sign: 'unclear' }],
    ['not looked for', undefined, { state: 'unclear', words: 'Unclear', by: 'not looked for' }],
    [
      'not sure',
      { ...answer, sure: false },
      { by: 'by software, not sure', review: 'Worked out by software, which is not sure; no person has checked it' },
    ],
    [
      'checked',
      { ...answer, by: 'person' as const, checked: { by: 'Clerk to the governors', date: '2025-03-01' } },
      { by: 'checked by a person', review: 'Checked by a person, Clerk to the governors, 1 March 2025' },
    ],
    ['checked before the words changed', { ...answer, by: 'stale' as const }, { by: 'needs another look' }],
  ])('%s', (_name, given, expected) => {
    expect(answerView(given, cited, front(), at)).toMatchObject(expected)
  })

  test("a question's own position is its id in words, with the sign of a statement", () => {
    expect(describePosition('no-exception')).toEqual({ words: 'No exception', sign: 'stated' })
  })

  test.each([
    ['4.1', 'Contact', 'Clause 4.1'],
    ['iv', 'Contact', 'Clause iv, under “Contact”'],
    [null, 'Contact', 'Under “Contact”'],
    [null, '', 'Before the first heading'],
  ])('a place: %s %s', (number, heading, expected) => {
    expect(placeName(number, heading)).toBe(expected)
  })
})

describe('a topic', () => {
  test('has a column a school and a row a question; made-up schools wait to be chosen', async () => {
    const library = compareLibrary(['ash', 'elm', 'thistle'], { answers: { elm: [silent] }, examples: ['thistle'] })
    const view = await topicComparisonView(library, contact, [])
    expect(view.columns.map(({ key, text, shown }) => [key, text, shown])).toEqual([
      ['ash--social-media', 'Ash School', true],
      ['elm--social-media', 'Elm School', true],
      ['thistle--social-media', 'Thistle School (made up)', false],
    ])
    expect(view.questions.map(({ id, core, cells }) => [id, core, cells.map(({ state }) => state)])).toEqual([
      ['friends', true, ['said', 'silent', 'said']],
    ])
    expect(view.onDemand).toBeNull()
    expect(view.takeAway.csv).toBe('/our/policies/data/tables/compare/contact.csv')
  })

  test('of many schools carries six columns, the spread over all, and where the others are', async () => {
    const ids = Array.from({ length: 30 }, (_, index) => `s${String(index).padStart(2, '0')}`)
    const library = compareLibrary(ids, { answers: { s29: [silent] } })
    const view = await topicComparisonView(library, contact, [])
    expect(view.columns).toHaveLength(6)
    expect(view.questions[0]?.cells).toHaveLength(6)
    expect(view.questions[0]?.spread.map(({ position, count }) => [position, count])).toEqual([
      ['forbidden', 29],
      ['silent', 1],
    ])
    expect(view.wording).toBeNull()
    expect(view.onDemand).toEqual({
      policies: '/our/policies/compare/policies.json',
      positions: '/our/policies/data/positions/contact.json',
      papers: '/our/policies/compare/schools/',
      topic: 'contact',
      most: 6,
      note: '6 of 30 policies stand side by side.',
    })
  })

  test('without questions has no columns of answers', async () => {
    const library = { ...compareLibrary(['ash']), questions: [] }
    expect(await topicComparisonView(library, contact, [])).toMatchObject({ columns: [], questions: [] })
  })
})

describe('a question', () => {
  const guidance = [
    { date: '2020', title: 'Older', topics: ['contact'], source: 'https://example.org/a' },
    { date: '2024-09', title: 'Newer', topics: ['contact', 'images'], source: 'https://example.org/b' },
    { date: '2023', title: 'On something else', topics: ['images'], source: 'https://example.org/c' },
  ]

  async function viewOf(library: ReturnType<typeof compareLibrary>) {
    const [question] = library.questions
    if (!question) throw new Error('the sample asks a question')
    return (await questionAnswersViews(library, question)).map((make) => make())
  }

  test('groups answers by position, counts them, and leaves made-up schools out of the count', async () => {
    const answers = { ash: [silent], elm: [{ ...answer, position: 'permitted' }] }
    const library = compareLibrary(['ash', 'elm', 'oak', 'thistle'], { answers, examples: ['thistle'], guidance })
    const [view] = await viewOf(library)
    expect(view?.asked).toBe('3 policies')
    expect(view?.spread.map(({ words, count, share }) => [words, count, share])).toEqual([
      ['Not allowed', 1, 33],
      ['Allowed', 1, 33],
      ['Does not say', 1, 33],
    ])
    expect(view?.groups.map(({ words, answers }) => [words, answers.map(({ column }) => column.text)])).toEqual([
      ['Not allowed', ['Oak School']],
      ['Allowed', ['Elm School']],
      ['Does not say', ['Ash School']],
    ])
    expect(view?.examples.map(({ column }) => column.text)).toEqual(['Thistle School (made up)'])
    expect(view?.guidance.map(({ date, title }) => [date, title])).toEqual([
      ['September 2024', 'Newer'],
      ['2020', 'Older'],
    ])
    expect(view?.ask).toBe('How do staff know?')
  })

  test('does not count policies it is not asked of', async () => {
    const [view] = await viewOf(compareLibrary(['ash', 'elm'], { answers: { ash: [] } }))
    expect(view?.asked).toBe('1 policy')
  })

  test('of many schools is cut into pages that keep the order of positions', async () => {
    const ids = Array.from({ length: 70 }, (_, index) => `s${String(index).padStart(2, '0')}`)
    const views = await viewOf(compareLibrary(ids, { answers: { s00: [silent] } }))
    expect(views.map(({ groups }) => groups.map(({ words, answers }) => [words, answers.length]))).toEqual([
      [['Not allowed', 60]],
      [
        ['Not allowed', 9],
        ['Does not say', 1],
      ],
    ])
    expect(views[1]?.parts.map(({ href, current }) => [href, current])).toEqual([
      ['/our/policies/questions/friends/', false],
      ['/our/policies/questions/friends/2/', true],
    ])
  })
})
