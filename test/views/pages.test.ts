import { describe, expect, test } from 'vitest'
import type { Library } from '../../src/library.ts'
import type { Answer } from '../../src/model/answer.ts'
import { clausesByTopic } from '../../src/views/clauses-by-topic.ts'
import { editionView } from '../../src/views/edition-view.ts'
import { evidenceView } from '../../src/views/evidence-view.ts'
import { homeView } from '../../src/views/home-view.ts'
import { originalFiles } from '../../src/views/original-files.ts'
import { questionsView } from '../../src/views/questions-view.ts'
import { schoolView } from '../../src/views/school-view.ts'
import { searchView } from '../../src/views/search-view.ts'
import { topicViews } from '../../src/views/topic-view.ts'
import { comparisonsView, topicsView } from '../../src/views/topics-view.ts'
import { answer, front, sampleLibrary, school, topics } from './sample-library.ts'

const base = '/our/policies/'
const two = sampleLibrary([school('ash'), school('oakfield')], base)
const [contact] = topics
if (!contact) throw new Error('the sample has a topic')

/** Every page of the sample, as its view. */
async function everyView(library = two): Promise<unknown[]> {
  const found = await clausesByTopic(library)
  const [policy] = library.policies
  if (!policy || !contact) return []
  return [
    await homeView(library),
    schoolView(library, policy.school),
    await editionView(library, policy, policy.inForce, 'policy'),
    await editionView(library, policy, policy.inForce, 'edition'),
    topicsView(library, found),
    comparisonsView(library, found),
    ...topicViews(library, contact, found.get('contact') ?? []).map((make) => make()),
    searchView(library),
    questionsView(library),
  ]
}

test('every link of every page is finished: it stands under the base path, or leads out', async () => {
  const links = [
    ...JSON.stringify(await Promise.all(await everyView())).matchAll(
      /"(?:href|home|search|permalink|comparison|index)":"([^"]*)"/g,
    ),
  ]
  expect(links.length).toBeGreaterThan(50)
  expect(links.map(([, link = '']) => link).filter((link) => !/^(?:\/our\/policies\/|#|https:)/.test(link))).toEqual([])
})

describe('an edition', () => {
  test('shows an overdue review and where its words went', async () => {
    const library = sampleLibrary([school('oakfield')])
    const [policy] = library.policies
    if (!policy) throw new Error('the sample has a policy')
    const late = { ...policy.inForce, reviewDue: { date: '2025-09', text: 'Review: September 2025' } }
    const view = await editionView(library, { ...policy, inForce: late }, late, 'policy')
    expect(view.standing.review).toEqual({ text: 'Review was due September 2025', overdue: true })
    expect(view.evidence).toBe('/oakfield/social-media/2024-09/topics/')
    expect(view.contents).toEqual([{ label: null, text: 'Conduct', href: '#conduct', children: [] }])
    expect(view.original).toEqual({ text: 'text file', href: '/sources/oakfield/social-media/2024-09.txt' })
    expect(view.about.ledger).toContainEqual({ where: 'In clauses', words: '16' })
  })

  test('has a page with the words that led to each topic', async () => {
    const library = sampleLibrary([school('oakfield')])
    const [policy] = library.policies
    if (!policy) throw new Error('the sample has a policy')
    const { frame, clauses } = await evidenceView(library, policy, policy.inForce)
    expect(frame.canonical).toBeNull()
    expect(clauses).toMatchObject([
      {
        clause: { href: '/oakfield/social-media/2024-09/#conduct-1.2' },
        topics: [{ name: 'Contact', because: 'befriend' }],
      },
    ])
  })

  test.each([
    ['text', 'text file', 'Text file'],
    ['markdown', 'Markdown file', 'Markdown file'],
    ['docx', 'Word document', 'Word document'],
  ] as const)('names its document in the middle of a sentence and at its start: %s', async (format, within, first) => {
    const [policy] = two.policies
    if (!policy) throw new Error('the sample has a policy')
    const inForce = { ...policy.inForce, source: { ...policy.inForce.source, format } }
    const { original, about } = await editionView(two, policy, inForce, 'policy')
    expect(original?.text).toBe(within)
    expect(about.source).toMatch(new RegExp(`^${first}, `))
  })

  test('leads from an earlier edition to the one in force', async () => {
    const [policy] = two.policies
    if (!policy) throw new Error('the sample has a policy')
    const [, earlier] = policy.editions
    const old = await editionView(two, policy, earlier ?? policy.inForce, 'edition')
    expect(old.newer).toEqual({
      text: 'Read the edition in force, September 2024',
      href: '/our/policies/ash/social-media/',
    })
  })

  test('made from a web page keeps its original as a text file, which runs nothing', () => {
    const source = {
      ...front().source,
      file: 'content/sources/oakfield/social-media/2024.html',
      format: 'html' as const,
    }
    const library = sampleLibrary([school('oakfield')])
    const policies = library.policies.map((policy) => ({ ...policy, editions: [front({ source })] }))
    expect(originalFiles({ ...library, policies }).map(({ file }) => file)).toEqual([
      'oakfield/social-media/2024.html.txt',
    ])
    expect(originalFiles({ ...library, settings: { ...library.settings, originals: false } })).toEqual([])
  })
})

describe('home', async () => {
  test('shows a few schools as covers and many by first letter, "The" left out', async () => {
    expect((await homeView(two)).schools.kind).toBe('covers')
    const many = Array.from({ length: 30 }, (_, index) =>
      school(`s${index}`, { name: `The ${index % 2 ? 'Beech' : 'Alder'} School` }),
    )
    const { schools } = await homeView(sampleLibrary(many))
    expect(schools.kind === 'index' && schools.letters.map(({ letter, schools }) => [letter, schools.length])).toEqual([
      ['A', 15],
      ['B', 15],
    ])
  })

  test('does not count made-up schools beside real ones', async () => {
    const library = sampleLibrary([school('oakfield'), school('thistle', { example: true })])
    expect((await homeView(library)).holds).toBe(
      '1 policy of 1 school, in the schools’ own words. 1 more school is made up, as an example.',
    )
  })

  test('of one school shows its policies', async () => {
    const { holds, schools } = await homeView(sampleLibrary([school('oakfield')]))
    expect(holds).toBe('1 policy of Oakfield School, in the school’s own words.')
    expect(schools).toMatchObject({
      kind: 'one',
      policies: [{ title: 'Social Media Policy', href: '/oakfield/social-media/' }],
    })
  })

  test('shows one short and sure answer in the words of a policy, and none where there is none', async () => {
    const library = sampleLibrary([school('oakfield')])
    const [policy] = library.policies
    const answered = (words: string, more: Partial<Answer> = {}): Library => ({
      ...library,
      readAllAnswers: async () =>
        policy
          ? [{ policy, answers: new Map([['friends', { ...answer, quotes: [words], ...more }]]), cited: new Map() }]
          : [],
    })
    const words = 'Staff must not be friends online with pupils of the school.'
    expect((await homeView(answered(words))).specimen).toMatchObject({
      answer: { words: 'Not allowed' },
      quote: { text: words },
      school: 'Oakfield School',
    })
    expect((await homeView(answered(words, { sure: false }))).specimen).toBeNull()
    expect((await homeView(answered('No.'))).specimen).toBeNull()
  })
})

describe('a topic', () => {
  test('has every clause under its lead-in, and names the policies without one', async () => {
    const found = (await clausesByTopic(two)).get('contact') ?? []
    const [view] = topicViews(two, contact, found.slice(0, 1)).map((make) => make())
    expect(view?.count).toBe('1 clause in 1 policy')
    expect(JSON.stringify(view?.policies)).toContain('Staff must not:')
    expect(JSON.stringify(view?.policies)).not.toContain('post images')
    expect(view?.silent).toEqual([
      { text: 'Oakfield School, Social Media Policy', href: '/our/policies/oakfield/social-media/' },
    ])
  })

  test('is cut into pages when many schools have clauses on it', async () => {
    const library = sampleLibrary(
      Array.from({ length: 45 }, (_, index) => school(`s${String(index).padStart(2, '0')}`)),
    )
    const found = (await clausesByTopic(library)).get('contact') ?? []
    const views = topicViews(library, contact, found).map((make) => make())
    expect(views.map(({ policies }) => policies.length)).toEqual([24, 21])
    expect(views[1]?.parts).toEqual([
      { text: 'S00 School to S23 School', href: '/topics/contact/', current: false },
      { text: 'S24 School to S44 School', href: '/topics/contact/2/', current: true },
    ])
  })
})

describe('the questions of a site', () => {
  test('stand by topic, in the order of the topics, and lead to every answer', () => {
    const view = questionsView(two)
    expect(view.topics).toEqual([
      {
        id: contact.id,
        topic: { text: contact.name, href: `${base}compare/contact/` },
        questions: two.questions.map(({ id, question }) => ({ text: question, href: `${base}questions/${id}/` })),
      },
    ])
  })

  test('on a topic that the site does not have stand last', () => {
    const strays = two.questions.map((question) => ({ ...question, topic: 'elsewhere' }))
    expect(questionsView({ ...two, questions: strays }).topics.map(({ topic }) => topic)).toEqual([null])
  })
})
