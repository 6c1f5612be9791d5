import { describe, expect, test } from 'vitest'
import { redline } from '../../src/editions/redline.ts'
import type { Library } from '../../src/library.ts'
import type { Body } from '../../src/model/clause.ts'
import type { FrontMatter } from '../../src/model/edition.ts'
import type { GuidanceEvent } from '../../src/model/guidance.ts'
import type { Policy } from '../../src/model/policy.ts'
import { addresses } from '../../src/views/addresses.ts'
import { anyTwo } from '../../src/views/any-two.ts'
import { firstToLast, neighbourPairs, trackedPairs } from '../../src/views/change-pairs.ts'
import { changesView } from '../../src/views/changes-view.ts'
import { editionView } from '../../src/views/edition-view.ts'
import { editionWords } from '../../src/views/edition-words.ts'
import { feedsView } from '../../src/views/feeds-view.ts'
import { historyView } from '../../src/views/history-view.ts'
import { periodsOf } from '../../src/views/periods.ts'
import { publishedFeeds } from '../../src/views/published-feeds.ts'
import { body, clause, front, sampleLibrary, school, section } from './sample-library.ts'

const to = addresses('/')
const dated = (edition: string, more: Partial<FrontMatter> = {}) => front({ edition, ...more })
const editions = [dated('2025-09-draft', { status: 'draft' }), dated('2024-09'), dated('2021-09'), dated('undated')]

const guidance: GuidanceEvent[] = [
  { date: '2010', title: 'Long before', topics: ['images'], source: 'https://example.org/1' },
  { date: '2023-05', title: 'Between', topics: ['contact', 'images'], source: 'https://example.org/2' },
  { date: '2025', title: 'After', topics: ['contact'], source: 'https://example.org/3' },
]

/** The sample with three editions: the last has one clause more. */
function history(more: Partial<Library> = {}): { library: Library; policy: Policy } {
  const owner = school('oakfield', { example: true })
  const sample = sampleLibrary([owner], '/our/')
  const [first, second, third] = [dated('2020-09'), dated('2022-09'), dated('2024-09')]
  const policy: Policy = {
    school: owner,
    id: 'social-media',
    title: 'Social Media Policy',
    editions: [third, second, first],
    inForce: third,
  }
  const added: Body = [...body, section('phones', 'Phones', [clause('phones-1', 'Staff <b>must not</b> use phones.')])]
  const readEdition: Library['readEdition'] = async (shown) => ({ front: shown, body: shown === third ? added : body })
  const library: Library = {
    ...sample,
    policies: [policy],
    readEdition,
    readGuidance: async () => guidance,
    readRedline: async (before, after) => redline(await readEdition(before), await readEdition(after)),
    readHistories: async () =>
      new Map(
        ['conduct-1', 'conduct-1.1'].map((id) => [
          id,
          { since: '2020-09', events: [{ edition: '2024-09', kind: 'reworded', from: [id] }] },
        ]),
      ),
    ...more,
  }
  return { library, policy }
}

describe('the pairs of a policy', () => {
  const names = (pairs: ReturnType<typeof neighbourPairs>) =>
    pairs.map(({ before, after }) => `${before.edition} ${after.edition}`)

  test('are each edition with the one before it that is no draft, and the first with the newest', () => {
    expect(names(neighbourPairs({ editions }))).toEqual(['2024-09 2025-09-draft', '2021-09 2024-09', 'undated 2021-09'])
    const all = firstToLast({ editions })
    expect(all && names([all])).toEqual(['undated 2024-09'])
    expect(names(trackedPairs({ editions }))).toContain('undated 2024-09')
  })

  test('are each had once as a Word file', () => {
    const two = [dated('2024-09'), dated('2021-09')]
    expect(names(trackedPairs({ editions: two }))).toEqual(['2021-09 2024-09'])
    expect(trackedPairs({ editions: [dated('2024-09')] })).toEqual([])
  })
})

describe('as it stood on a day', () => {
  test('each dated edition has the time until the next', () => {
    expect(periodsOf({ editions }, to).map(({ period, edition }) => [period, edition.text])).toEqual([
      ['Since September 2024', 'Edition of September 2024'],
      ['From September 2021 until September 2024', 'Edition of September 2021'],
    ])
  })

  test('of two editions of one day the later stood', () => {
    const same = [dated('2021-09-b'), dated('2021-09')]
    expect(periodsOf({ editions: same }, to).map(({ edition }) => edition.href)).toEqual([
      '/oakfield/social-media/2021-09-b/',
    ])
  })
})

describe('the history of a policy', () => {
  test('has its editions, newest first, each with the guidance that came before the next', async () => {
    const { library, policy } = history()
    const view = await historyView(library, policy)
    expect(view.editions.map(({ date, guidance: marks }) => [date, marks.map(({ title }) => title)])).toEqual([
      ['September 2024', ['After']],
      ['September 2022', ['Between']],
      ['September 2020', []],
    ])
    expect(view.editions[1]?.guidance[0]?.topics).toBe('Contact, Images')
    expect(view.editions.map(({ changes }) => changes?.href ?? null)).toEqual([
      '/our/oakfield/social-media/2024-09/changes/',
      '/our/oakfield/social-media/2022-09/changes/',
      null,
    ])
    expect(view.comparisons.map(({ text }) => text)).toEqual([
      'September 2022 to September 2024',
      'September 2020 to September 2022',
      'September 2020 to September 2024, or any two you choose',
    ])
  })

  test('of one edition says so', async () => {
    const { library, policy } = history()
    const view = await historyView(library, { ...policy, editions: [policy.inForce] })
    expect(view.holds).toBe(
      'One edition is kept here, of September 2024. Beside it stand changes in national guidance.',
    )
    expect(view.comparisons).toEqual([])
  })

  test('says that a school is made up, and leads to its feed', async () => {
    const { library, policy } = history()
    const { frame } = await historyView(library, policy)
    expect(frame.notice).toMatch(/made-up school/)
    expect(frame.feeds.map(({ href }) => href)).toEqual(['/our/feeds/schools/oakfield.xml', '/our/feeds/all.xml'])
    expect(feedsView(library).frame.notice).toBeNull()
  })
})

describe('what changed', () => {
  test('is told at the address of the edition, in plain words and word by word', async () => {
    const { library, policy } = history()
    const [pair] = neighbourPairs(policy)
    if (!pair) throw new Error('the history has a pair')
    const view = await changesView(library, policy, pair, 'edition')
    expect(view.heading).toBe('What changed from September 2022 to September 2024')
    expect(view.note).toEqual({
      html: '<ul>\n<li>Nothing changed.</li>\n</ul>',
      by: 'Worked out by software from the words of both editions.',
    })
    expect(view.word).toBe('/our/oakfield/social-media/2024-09/oakfield-social-media-2022-09-to-2024-09.docx')
    expect(view.html).toContain('added: </span>Staff &lt;b&gt;must not&lt;/b&gt; use phones.')
    expect(view.anyTwo).toBeNull()
  })

  test('a person’s words are shown as theirs, and run nothing', async () => {
    const { library, policy } = history({
      readChangeNote: async () => ({
        text: 'Now *all* phones. <script>alert(1)</script> [x](javascript:1)',
        by: 'person',
      }),
    })
    const [pair] = neighbourPairs(policy)
    if (!pair) throw new Error('the history has a pair')
    const { note } = await changesView(library, policy, pair, 'edition')
    expect(note.by).toBe('Written by a person.')
    expect(note.html).toContain('<em>all</em>')
    expect(note.html).not.toMatch(/<script|javascript:/)
  })

  test('from the first edition to the newest, any two can be chosen', async () => {
    const { library, policy } = history()
    const pair = firstToLast(policy)
    if (!pair) throw new Error('the history has a first and a last')
    const view = await changesView(library, policy, pair, 'policy')
    expect(view.anyTwo).toEqual(anyTwo(library, policy, pair, addresses('/our/')))
    expect(view.anyTwo?.editions.map(({ id }) => id)).toEqual(['2020-09', '2022-09', '2024-09'])
    expect(view.anyTwo?.pages).toEqual({
      '2022-09..2024-09': '/our/oakfield/social-media/2024-09/changes/',
      '2020-09..2022-09': '/our/oakfield/social-media/2022-09/changes/',
      '2020-09..2024-09': '/our/oakfield/social-media/changes/',
    })
  })

  test('the words sent to the browser give the same redline', async () => {
    const { library, policy } = history()
    const [pair] = neighbourPairs(policy)
    if (!pair) throw new Error('the history has a pair')
    const sent = async (shown: FrontMatter) => JSON.parse(JSON.stringify(await editionWords(library, shown)))
    const { changes } = redline(await sent(pair.before), await sent(pair.after))
    expect(changes).toEqual((await library.readRedline(pair.before, pair.after)).changes)
  })
})

test('a clause tells its own history, with the way to what changed in this edition', async () => {
  const { library, policy } = history()
  const marks = async (shown: FrontMatter) =>
    JSON.stringify((await editionView(library, policy, shown, 'edition')).blocks)
  expect(await marks(policy.inForce)).toContain(
    '"history":{"text":"since 2020; reworded 2024","href":"/our/oakfield/social-media/2024-09/changes/#conduct-1"}',
  )
  expect((await marks(policy.inForce)).match(/since 2020/g)).toHaveLength(1)
  const alone = { ...policy, editions: [policy.inForce] }
  expect(JSON.stringify((await editionView(library, alone, policy.inForce, 'edition')).blocks)).not.toContain(
    'since 2020',
  )
})

test('feeds tell each edition with its changes, drafts never', async () => {
  const { library, policy } = history()
  const draft = dated('2026-09-draft', { status: 'draft', title: 'Secret plans' })
  const shown = { ...library, policies: [{ ...policy, editions: [draft, ...policy.editions] }] }
  const feeds = await publishedFeeds(shown)
  const own = feeds.find(({ path }) => path === 'feeds/schools/oakfield.xml')
  expect(own?.entries.map(({ path }) => path)).toEqual([
    'oakfield/social-media/2024-09/',
    'oakfield/social-media/2022-09/',
    'oakfield/social-media/2020-09/',
  ])
  expect(own?.entries[0]?.points).toEqual(['Nothing changed.'])
  expect(JSON.stringify(feeds)).not.toContain('Secret plans')
})
