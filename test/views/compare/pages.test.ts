import { describe, expect, test } from 'vitest'
import { clausesByTopic } from '../../../src/views/clauses-by-topic.ts'
import { compareIndexView } from '../../../src/views/compare/compare-index-view.ts'
import { coverageViews, coveredPolicies } from '../../../src/views/compare/coverage-view.ts'
import { describeDifference } from '../../../src/views/compare/differences.ts'
import { sharedClauses } from '../../../src/views/compare/family-address.ts'
import { markedHtml } from '../../../src/views/compare/marked-html.ts'
import { pairHtml } from '../../../src/views/compare/pair-html.ts'
import { pairTable } from '../../../src/views/compare/pair-table.ts'
import { pairPageView, pairsView } from '../../../src/views/compare/pairs-view.ts'
import { paperContext, paperView } from '../../../src/views/compare/paper-view.ts'
import { papersView } from '../../../src/views/compare/papers-view.ts'
import { policyPairs } from '../../../src/views/compare/policy-pairs.ts'
import { questionAnswersViews } from '../../../src/views/compare/question-answers-view.ts'
import { sharedViews } from '../../../src/views/compare/shared-view.ts'
import { siteTables } from '../../../src/views/compare/tables.ts'
import { topicComparisonView } from '../../../src/views/compare/topic-comparison-view.ts'
import { answer, clause } from '../sample-library.ts'
import { compareLibrary, silent } from './compare-library.ts'

const report = 'Staff must report any post that brings the school into disrepute to the headteacher at once.'
const bodies = {
  ash: [clause('1', report, { topics: ['contact'], force: 'must' })],
  elm: [
    clause('1', report.replace('must report', 'should report'), { topics: ['contact'], force: 'should' }),
    clause('2', 'Governors look at this policy every third year, in the autumn.', { topics: ['images'] }),
  ],
}
const two = compareLibrary(['ash', 'elm'], { bodies })

/** Questions that one school's policy does not answer, and the others' do. */
function answersTo(questions: string[]) {
  const said = questions.map((question) => ({ ...answer, question }))
  return { ash: questions.map((question) => ({ ...silent, question })), elm: said, oak: said }
}

async function coverageOf(library = two) {
  return coverageViews(library, await coveredPolicies(library), await clausesByTopic(library)).map((make) => make())
}

test('a topic on which only one of two has clauses does not say that the other has nothing further', async () => {
  const [pair] = policyPairs(two)
  if (!pair) throw new Error('the sample has a pair')
  const html = pairHtml((await pairPageView(two, pair)).pair)
  expect(html).toContain('Only Elm School has clauses here.')
  expect(html).toContain('No clause here')
})

test('among many answers to a question, a school’s own is a link away, by its name', async () => {
  const listOf = async (ids: string[]) => {
    const library = compareLibrary(ids)
    const [question] = library.questions
    if (!question) throw new Error('the sample has a question')
    const [make] = await questionAnswersViews(library, question)
    return make?.().schools.map(({ text, href }) => `${text} ${href}`)
  }
  expect(await listOf(['ash', 'elm'])).toEqual([])
  expect(await listOf(['oak', 'ash', 'elm', 'fir', 'yew', 'bay', 'box'])).toMatchObject({
    0: 'Ash School #ash--social-media',
    1: 'Bay School #bay--social-media',
    6: 'Yew School #yew--social-media',
  })
})

test('every link of every page stands under the base path', async () => {
  const context = await paperContext(two)
  const found = await clausesByTopic(two)
  const questions = await Promise.all(two.questions.map((question) => questionAnswersViews(two, question)))
  const pages = [
    compareIndexView(two, found),
    ...(await Promise.all(two.topics.map((topic) => topicComparisonView(two, topic, found.get(topic.id) ?? [])))),
    ...questions.flat().map((make) => make()),
    ...two.schools.map((school) => paperView(context, school)),
    papersView(two),
    ...(await coverageOf()),
    ...(await sharedViews(two)).map((make) => make()),
    pairsView(two),
    ...(await Promise.all(policyPairs(two).map((pair) => pairPageView(two, pair)))),
  ]
  const links = [...JSON.stringify(pages).matchAll(/"(?:href|home|search|comparison|topic|paper|csv|xlsx)":"([^"]*)"/g)]
  expect(links.length).toBeGreaterThan(80)
  expect(links.map(([, link = '']) => link).filter((link) => !link.startsWith('/our/policies/'))).toEqual([])
})

describe('a school’s paper', () => {
  async function paperOf(answers: Parameters<typeof compareLibrary>[1]) {
    const library = compareLibrary(['ash', 'elm', 'oak'], answers)
    const [school] = library.schools
    if (!school) throw new Error('the sample has a school')
    return paperView(await paperContext(library), school)
  }

  test('asks about what it does not say and others do', async () => {
    const { papers } = await paperOf({ answers: { ash: [silent] } })
    expect(papers[0]?.says).toBe('It answers 0 of 1 question.')
    expect(papers[0]?.peers).toBe('Compared with 2 other policies')
    expect(
      papers[0]?.sections.map(({ heading, items }) => [heading, items.map(({ ask, others }) => [ask, others])]),
    ).toEqual([['It does not say, and others do', [['How do staff know?', '2 of 2 others say: not allowed (2)']]]])
  })

  test('prints the first three questions of a part, and says how many more the site has', async () => {
    const { papers } = await paperOf({ answers: { ash: [silent] } })
    expect(papers[0]?.sections.map(({ items, more }) => [items.map(({ printed }) => printed), more])).toEqual([
      [[true], null],
    ])
    const five = ['a', 'b', 'c', 'd', 'e']
    const library = compareLibrary(['ash', 'elm', 'oak'], { answers: answersTo(five) })
    const [school] = library.schools
    const asked = five.flatMap((id) => library.questions.map((question) => ({ ...question, id })))
    const view = school && paperView(await paperContext({ ...library, questions: asked }), school)
    expect(view?.papers[0]?.sections.map(({ items, more }) => [items.map(({ printed }) => printed), more])).toEqual([
      [[true, true, true, false, false], '2 more at the address above.'],
    ])
  })

  test('asks about what only it says', async () => {
    const { papers } = await paperOf({ answers: { elm: [silent], oak: [silent] } })
    expect(papers[0]?.sections.map(({ heading, items }) => [heading, items[0]?.others])).toEqual([
      ['Only this policy says', 'None of the others says'],
    ])
  })

  test('asks about milder and stronger words', async () => {
    const should = { ...answer, force: 'should' as const }
    const headings = async (answers: Record<string, (typeof answer)[]>): Promise<string[] | undefined> =>
      (await paperOf({ answers })).papers[0]?.sections.map(({ heading }) => heading)
    expect(await headings({ ash: [should] })).toEqual(['In milder words than most'])
    expect(await headings({ elm: [should], oak: [should] })).toEqual(['In stronger words than most'])
  })

  test('lists every question with its answer, by topic', async () => {
    const { papers } = await paperOf({})
    expect(papers[0]?.topics.map(({ name, rows }) => [name, rows.map(({ id, answer }) => [id, answer.words])])).toEqual(
      [['Contact', [['friends', 'Not allowed']]]],
    )
  })

  test('has nothing to compare where no question is asked', async () => {
    expect((await paperOf({ answers: { ash: [] } })).papers).toEqual([])
  })
})

describe('coverage', () => {
  test('counts clauses and answers, shades them, and links to the clauses', async () => {
    const [view] = await coverageOf()
    expect(view?.rows.map(({ clauses }) => clauses.map((cell) => [cell?.text, cell?.shade]))).toEqual([
      [
        ['1', 1],
        ['0', 0],
      ],
      [
        ['1', 1],
        ['1', 1],
      ],
    ])
    expect(view?.rows[0]?.clauses[0]).toMatchObject({
      name: '1 clause on Contact',
      href: '/our/policies/topics/contact/#ash-social-media',
    })
    expect(view?.rows[0]?.answers).toEqual([
      {
        text: '1 of 1',
        short: '1/1',
        count: '1',
        name: '1 of 1 question answered on Contact',
        shade: 4,
        href: '/our/policies/compare/contact/?schools=ash--social-media',
      },
    ])
    expect(view?.comparisons.map(({ text }) => text)).toEqual(['Contact'])
  })

  test('leads to the page of a topic where the clauses are, when there are many policies', async () => {
    const ids = Array.from({ length: 41 }, (_, index) => `s${String(index).padStart(2, '0')}`)
    const views = await coverageOf(compareLibrary(ids))
    expect(views.map(({ rows }) => rows.length)).toEqual([20, 20, 1])
    expect(views.at(-1)?.rows.at(-1)?.clauses[0]?.href).toBe('/our/policies/topics/contact/2/#s40-social-media')
  })

  test('is drawn with a square under each topic on which something is asked', async () => {
    const [view] = await coverageOf()
    const clauses = view?.maps.clauses.wide
    const answers = view?.maps.answers.wide
    expect(clauses?.columns.map(({ text }) => text)).toEqual(['Contact', 'Images'])
    expect(answers?.columns.map(({ text }) => text)).toEqual(['Contact'])
    expect(
      clauses?.rows.map(({ text, squares }) => [text, squares.map(({ shade, text: number }) => [shade, number])]),
    ).toEqual([
      [
        'Ash School',
        [
          [1, '1'],
          [0, '0'],
        ],
      ],
      [
        'Elm School',
        [
          [1, '1'],
          [1, '1'],
        ],
      ],
    ])
    expect(answers?.rows[0]?.squares.map(({ shade, text, href }) => [shade, text, href])).toEqual([
      [4, '1/1', '/our/policies/compare/contact/?schools=ash--social-media'],
    ])
    const squares = (clauses?.rows ?? []).flatMap((row) => row.squares)
    expect(new Set(squares.map(({ x, y }) => `${x} ${y}`)).size).toBe(4)
    for (const { x, y } of squares) {
      expect(x + (clauses?.square.width ?? 0)).toBeLessThanOrEqual(clauses?.width ?? 0)
      expect(y + (clauses?.square.height ?? 0)).toBeLessThanOrEqual(clauses?.height ?? 0)
    }
  })

  test('is drawn for a narrow page with the names above their squares', async () => {
    const [view] = await coverageOf()
    const { clauses, answers } = view?.maps ?? {}
    const [first] = clauses?.narrow.rows ?? []
    expect(first?.squares.every(({ y }) => y > (first?.y ?? 0))).toBe(true)
    expect(clauses?.narrow.width).toBeLessThan(clauses?.wide.width ?? 0)
    expect(answers?.narrow.rows[0]?.squares.map(({ text }) => text)).toEqual(['1'])
  })

  test('leaves made-up schools out', async () => {
    const [view] = await coverageOf(compareLibrary(['ash', 'thistle'], { examples: ['thistle'] }))
    expect(view?.rows.map(({ column }) => column.text)).toEqual(['Ash School'])
  })
})

describe('shared wording', () => {
  test('shows the differences first, then the words with marks', async () => {
    const [view] = (await sharedViews(two)).map((make) => make())
    expect(view?.count).toBe('1 clause is shared, found by software.')
    expect(view?.families[0]).toMatchObject({
      id: 'ash--social-media--2024-09--1',
      heading: 'Shared by 2 schools',
      first: { text: report, force: 'must', places: [{ text: 'Ash School' }] },
      others: [{ differences: ['Strength: must in the first, should in this one'], places: [{ text: 'Elm School' }] }],
    })
    expect(view?.families[0]?.others[0]?.html).toContain('<ins><span class="unseen">[only here: </span>should')
  })

  test('a clause of a policy leads to its family; a school’s own leads nowhere', async () => {
    const elm = two.policies[1]?.inForce
    if (!elm) throw new Error('the sample has two policies')
    expect([...(await sharedClauses(two, elm))]).toEqual([
      ['1', { text: 'shared by 2 schools', href: '/our/policies/shared/#ash--social-media--2024-09--1' }],
    ])
  })

  test('made-up schools share nothing with real ones', async () => {
    const library = compareLibrary(['ash', 'elm'], { bodies, examples: ['elm'] })
    expect((await library.readSharedWording()).families).toEqual([])
  })

  test('marks are HTML in which no word can run', () => {
    expect(
      markedHtml([
        ['=', 'a <b> '],
        ['-', ' '],
        ['-', 'old '],
        ['+', '"new" & '],
        ['=', 'end'],
      ]),
    ).toBe(
      'a &lt;b&gt; <del><span class="unseen">[not here: </span>old<span class="unseen">]</span></del> ' +
        '<ins><span class="unseen">[only here: </span>&quot;new&quot; &amp;<span class="unseen">]</span></ins> end',
    )
  })

  test.each([
    [{ kind: 'force', from: 'must', to: 'statement' }, 'Strength: must at Elm, a plain statement at Oak'],
    [{ kind: 'negation', from: [], to: ['not'] }, '“Not” or an exception: “not” only at Oak'],
    [{ kind: 'actor', from: ['staff'], to: ['pupil'] }, 'Who it speaks of: “staff” only at Elm; “pupil” only at Oak'],
  ] as const)('a difference in words: %j', (difference, expected) => {
    const given =
      difference.kind === 'force' ? difference : { ...difference, from: [...difference.from], to: [...difference.to] }
    expect(describeDifference(given, 'at Elm', 'at Oak')).toBe(expected)
  })
})

describe('two policies', () => {
  async function pairOf(library = two) {
    const [pair] = policyPairs(library)
    if (!pair) throw new Error('the sample has two policies')
    return (await pairPageView(library, pair)).pair
  }

  test('stand clause by clause, with what only one has', async () => {
    const { summary, topics } = await pairOf()
    expect(summary).toEqual([
      '1 clause is in much the same words in both.',
      'No further question is answered by both in words of their own.',
      '0 clauses of Ash School and 1 clause of Elm School stand alone.',
    ])
    expect(
      topics.map(({ name, only, rows }) => [
        name,
        only,
        rows.map(({ kind, a, b }) => [kind, a.clauses.length, b.clauses.length]),
      ]),
    ).toEqual([
      ['Contact', null, [['words', 1, 1]]],
      ['Images', 'Only Elm School has clauses here.', [['only', 0, 1]]],
    ])
    expect(topics[0]?.rows[0]).toMatchObject({
      differs: true,
      differences: ['Strength: must at Ash School, should at Elm School'],
    })
  })

  const unlike = compareLibrary(['ash', 'elm'], {
    answers: {
      ash: [{ ...answer, quotes: ['No friends.'], clauses: ['1'] }],
      elm: [{ ...answer, position: 'permitted', force: 'may', quotes: ['Friends.'], clauses: ['7'], by: 'person' }],
    },
    bodies: {
      ash: [clause('1', 'No friends.', { topics: ['images'] }), clause('2', 'Be kind.')],
      elm: [clause('7', 'Friends.')],
    },
  })

  test('have beside each other what they answer in words of their own', async () => {
    const { topics, summary } = await pairOf(unlike)
    expect(summary[1]).toBe('1 question is answered by both in words of their own.')
    expect(topics.map(({ name, rows }) => [name, rows.map(({ kind }) => kind)])).toEqual([
      ['Contact', ['question']],
      ['On no topic', ['only']],
    ])
    expect(topics[0]?.rows[0]).toMatchObject({
      question: { text: 'May staff be friends with pupils?', href: '/our/policies/questions/friends/' },
      a: { answer: 'Not allowed (must, by software)', clauses: [{ text: 'No friends.' }] },
      b: { answer: 'Allowed (may, checked by a person)', clauses: [{ text: 'Friends.' }] },
      differs: true,
    })
  })

  test('can be taken away: a row a pair, a row a clause of one alone', async () => {
    const { header, rows } = pairTable(await pairOf(unlike))
    expect(header).toEqual([
      'Topic',
      'Question',
      'Ash School, September 2024',
      'Elm School, September 2024',
      'Differences',
    ])
    expect(rows).toEqual([
      [
        'Contact',
        'May staff be friends with pupils?',
        'Not allowed (must, by software)\nNo friends.',
        'Allowed (may, checked by a person)\nFriends.',
        '',
      ],
      ['On no topic', '', 'Be kind.', '', ''],
    ])
  })

  test('have what differs marked in the words that introduce a clause too', async () => {
    const bodyOf = (leadIn: string) => [
      clause('1', leadIn, { children: [clause('1.1', 'post images of pupils on any of their own accounts;')] }),
    ]
    const library = compareLibrary(['ash', 'elm'], {
      bodies: { ash: bodyOf('Staff must not:'), elm: bodyOf('Staff should not:') },
    })
    expect(pairHtml(await pairOf(library))).toContain('<ins><span class="unseen">[only here: </span>should')
  })

  test('are shown as HTML in which no word can run', async () => {
    const words = '<img src=x onerror=alert(1)> & "quoted"'
    const library = compareLibrary(['ash', 'elm'], { bodies: { ash: [clause('1', words)], elm: [clause('1', words)] } })
    expect(pairHtml(await pairOf(library))).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;quoted&quot;')
    expect(pairHtml(await pairOf(library))).not.toContain('<img')
  })

  test('have a page each only where policies are few', () => {
    expect(policyPairs(compareLibrary(['ash', 'elm', 'oak']))).toHaveLength(3)
    expect(policyPairs(compareLibrary(Array.from({ length: 13 }, (_, index) => `s${index}`)))).toEqual([])
  })
})

test('every table that a page offers is made, with a cell under each head', async () => {
  const tables = await siteTables(two, () => coveredPolicies(two))
  expect(tables.map(({ name }) => name)).toEqual([
    'compare/contact',
    'compare/images',
    'questions/friends',
    'schools/ash',
    'schools/elm',
    'clauses/contact',
    'clauses/images',
    'coverage',
    'shared',
    'two/ash--social-media/elm--social-media',
  ])
  for (const { name, make } of tables) {
    const { header, rows } = await make()
    expect(
      rows.filter((row) => row.length !== header.length),
      name,
    ).toEqual([])
  }
  const clauses = await tables.find(({ name }) => name === 'clauses/images')?.make()
  expect(clauses?.rows).toEqual([
    [
      ...['Elm School', 'Social Media Policy', 'September 2024', 'statement', ''],
      'Governors look at this policy every third year, in the autumn.',
      'https://policies.example/our/policies/elm/social-media/2024-09/#2',
    ],
  ])
  const answers = await tables[0]?.make()
  expect(answers?.rows[0]).toEqual([
    'May staff be friends with pupils?',
    ...['Ash School', 'Social Media Policy', 'September 2024', 'Not allowed', 'must'],
    'befriend pupils.',
    'https://policies.example/our/policies/ash/social-media/2024-09/#conduct-1.2',
    'Worked out by software; no person has checked it',
  ])
})
