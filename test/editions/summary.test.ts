import { describe, expect, test } from 'vitest'
import { redline } from '../../src/editions/redline.ts'
import type { SummaryContext } from '../../src/editions/summary/comparison.ts'
import type { Answer } from '../../src/model/answer.ts'
import { type Question, questionSchema } from '../../src/model/question.ts'
import { buildEdition } from './build-edition.ts'

/** The summary of two outlines, without the tally at its end. */
function points(before: string, after: string, context: SummaryContext = {}): string[] {
  const { summary } = redline(buildEdition(before), buildEdition(after), context)
  return summary.filter((point) => !point.startsWith('In all: '))
}

const rest = '\n3.1 Nobody films a lesson.\n3.2 Passwords are private and stay so.'

describe('stronger and weaker', () => {
  test.each([
    ['should', 'must', 'Stronger'],
    ['must', 'should', 'Weaker'],
    ['may', 'must', 'Stronger'],
    ['must not', 'should not', 'Weaker'],
    ['may', 'must not', 'Allowed before, not now'],
    ['are not permitted to', 'may', 'Allowed now, not before'],
    ['must', 'must not', 'Turned round'],
    ['are advised to', 'are required to', 'Stronger'],
  ])('%s → %s is %s', (old, now, verdict) => {
    const text = (words: string) => `1.1 Teachers ${words} answer messages from families in the evening.${rest}`
    expect(points(text(old), text(now))).toEqual([
      expect.stringMatching(
        new RegExp(`^${verdict}: clause 1\\.1 now says “${now.replace(/ to$/, '.*')}” where it said “`),
      ),
    ])
  })

  test('a lead-in speaks for the points under it', () => {
    const text = (words: string) => `1.1 Staff ${words}:\n- (a) keep letters;\n- (b) lock doors.${rest}`
    expect(points(text('should'), text('must'))).toEqual([
      'Stronger: clause 1.1 now says “must” where it said “should”: “Staff must”. This applies to the 2 points under it.',
    ])
  })

  test('a "not" that came is told', () => {
    const text = (words: string) => `1.1 Staff ${words} friend requests from the families of pupils.${rest}`
    expect(points(text('accept'), text('do not accept'))).toEqual([
      'Clause 1.1 now says “not”: “Staff do not accept friend requests from the families of pupils.”',
    ])
  })

  test('May the month is no permission', () => {
    const text = (when: string) => `1.1 The policy is reviewed in ${when} by the board of the school.${rest}`
    expect(points(text('May 2021'), text('June 2022'))).toEqual(['New times and dates: “in June 2022” in clause 1.1.'])
  })
})

describe('what was reworded in no way that another point tells', () => {
  const text = (words: string) => `1.1 ${words}${rest}`

  test.each([
    [
      'the longest of the words exchanged',
      'Staff must not befriend pupils, or former pupils under the age of eighteen, on any site.',
      'Staff must not befriend pupils, nor former pupils until they have left for good, on any site.',
      ['Clause 1.1 now says “until they have left for good” where it said “under the age of eighteen”.'],
    ],
    [
      'words put in',
      'Social media means any website or app on which people share words with others.',
      'Social media means any website or app on which people share words with others, games among them.',
      ['Clause 1.1 now says “games among them”.'],
    ],
    [
      'words taken out',
      'Social media means any website or app on which people share words, pictures or video with others.',
      'Social media means any website or app on which people share words with others.',
      ['Clause 1.1 no longer says “pictures or video”.'],
    ],
    [
      'a short text whole',
      'Discuss lessons on Twitter.',
      'Discuss lessons on X (formerly Twitter).',
      ['Clause 1.1 now says “Discuss lessons on X (formerly Twitter)” where it said “Discuss lessons on Twitter”.'],
    ],
    ['no marks alone', 'Soup, bread and fruit are served.', 'Soup, bread, and fruit are served.', []],
  ])('%s', (_, before, after, told) => {
    expect(points(text(before), text(after))).toEqual(told)
  })

  test('of many clauses only the places', () => {
    const menu = (soups: string[]) =>
      soups.map((soup, day) => `1.${day + 1} On day ${day + 1} we serve ${soup}.`).join('\n')
    const before = menu(['leek soup', 'pea soup', 'bean soup', 'beet soup'])
    expect(points(before, before.replaceAll('soup', 'stew'))).toEqual([
      'Also reworded: clause 1.1, clause 1.2, clause 1.3 and clause 1.4.',
    ])
  })
})

describe('what is new and what is gone', () => {
  test('a new exception', () => {
    const text = (more: string) => `1.1 Phones stay in lockers all day${more}.${rest}`
    expect(points(text(''), text(' unless a trip leaves the site'))).toEqual([
      'New exception in clause 1.1: “Phones stay in lockers all day unless a trip leaves the site.”',
    ])
  })

  test('roles named and no longer named', () => {
    const text = (role: string) => `1.1 Concerns about anything seen online are told to the ${role} that day.${rest}`
    expect(points(text('office manager'), text('chair of governors'))).toEqual([
      'Clause 1.1 now says “chair of governors” where it said “office manager”.',
      'Named for the first time: chair of governors.',
      'No longer named: office manager.',
    ])
  })

  test('clauses added by topic, and clauses removed', () => {
    const after = buildEdition(`1.1 Soup is served.${rest}\n3.3 Pictures are deleted in July.`)
    const last = after.body.at(-1)
    if (last?.kind === 'clause') last.topics = ['images']
    const before = buildEdition(`1.1 Soup is served.\n1.2 Bread is baked by year six.${rest}`)
    const topics = [{ id: 'images', name: 'Photographs and video', meaning: '', cues: [] }]
    expect(redline(before, after, { topics }).summary.slice(0, 2)).toEqual([
      'Added on photographs and video: clause 3.3, “Pictures are deleted in July.”',
      'Removed: clause 1.2, “Bread is baked by year six.”',
    ])
  })

  test('a document in other words throughout is told as one', () => {
    expect(points(`1.1 Soup is served.${rest}`, 'Governors meet weekly.\nMinutes are published.')[0]).toBe(
      'Almost nothing of the earlier wording is kept.',
    )
  })
})

describe('answers', () => {
  const question = (id: string, words: string): Question =>
    questionSchema.parse({
      id,
      topic: 'contact',
      tier: 'core',
      question: words,
      positions: ['forbidden'],
      counts: 'x',
      ask: 'x',
    })
  const answer = (id: string, position: string): Answer => ({
    question: id,
    position,
    force: null,
    quotes: [],
    clauses: [],
    sure: true,
    defersTo: null,
    by: 'software',
  })

  test('an answer that changed comes first; one that is unclear is left out', () => {
    const context: SummaryContext = {
      questions: [
        question('parents', 'May staff be friends online with parents?'),
        question('phones', 'Are phones banned?'),
      ],
      answers: {
        before: [answer('parents', 'conditional'), answer('phones', 'unclear')],
        after: [answer('parents', 'forbidden'), answer('phones', 'forbidden')],
      },
    }
    const text = (words: string) => `1.1 Staff ${words} be friends with parents online.${rest}`
    expect(points(text('may'), text('must not'), context)).toEqual([
      'May staff be friends online with parents? Before: depends. Now: not allowed.',
      expect.stringMatching(/^Allowed before, not now/),
    ])
  })

  test('silence is said as silence', () => {
    const context: SummaryContext = {
      questions: [question('phones', 'Are phones banned?')],
      answers: { before: [answer('phones', 'forbidden')], after: [answer('phones', 'silent')] },
    }
    expect(points('Soup.', 'Soup.', context)).toEqual([
      'Are phones banned? Before: not allowed. Now: the policy no longer says.',
    ])
  })
})

test('what the document says about itself', () => {
  const before = buildEdition('Soup is served.', {
    owner: 'Deputy Headteacher',
    reviewDue: { date: '2023-09', text: 'x' },
  })
  const after = buildEdition('Soup is served.', { owner: 'Business Manager' })
  expect(redline(before, after).summary).toEqual([
    'Policy owner: Business Manager; it was Deputy Headteacher.',
    'Next review: none is given; it was September 2023.',
  ])
})
