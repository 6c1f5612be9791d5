import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { schoolSchema } from '../../src/model/school.ts'
import { listFeeds } from '../../src/publish/feeds/list-feeds.ts'
import { type AtomFeed, writeAtom } from '../../src/publish/feeds/write-atom.ts'
import { buildFront } from '../editions/build-edition.ts'
import { fromXml } from './from-xml.ts'

const site = { url: 'https://policies.example.org', base: '/p/' }
const entry = {
  path: 'oakfield/social-media/2021-09/',
  title: 'T',
  author: 'Oakfield',
  date: '2021-09-01',
  points: ['One.'],
}

test('a feed, whole', () => {
  expect(writeAtom({ path: 'feeds/all.xml', title: 'Policies & more', page: '', entries: [entry] }, site)).toBe(
    `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
  <id>tag:policies.example.org,2025:/p/feeds/all.xml</id>
  <title>Policies &amp; more</title>
  <updated>2021-09-01T00:00:00Z</updated>
  <link rel="self" type="application/atom+xml" href="https://policies.example.org/p/feeds/all.xml"/>
  <link rel="alternate" type="text/html" href="https://policies.example.org/p/"/>
  <entry>
    <id>tag:policies.example.org,2025:/p/oakfield/social-media/2021-09/</id>
    <title>T</title>
    <updated>2021-09-01T00:00:00Z</updated>
    <author><name>Oakfield</name></author>
    <link rel="alternate" type="text/html" href="https://policies.example.org/p/oakfield/social-media/2021-09/"/>
    <content type="html">&lt;ul&gt;&lt;li&gt;One.&lt;/li&gt;&lt;/ul&gt;</content>
  </entry>
</feed>
`,
  )
})

test('any words give well-formed XML that says the same words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (words) => {
      const feed: AtomFeed = {
        path: 'feeds/all.xml',
        title: words,
        page: '',
        entries: [{ ...entry, title: words, points: [words] }],
      }
      const read = fromXml(writeAtom(feed, site))
      const kept = words
        .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
        .replace(/\r\n?/g, '\n')
      expect(read.titles).toEqual([kept, kept])
    }),
  )
})

describe('listFeeds', () => {
  const school = (id: string, example = false) => schoolSchema.parse({ id, name: id, phase: 'primary', example })
  const [oakfield, madeUp] = [school('oakfield'), school('made-up', true)]
  const edition = (
    owner: typeof oakfield,
    id: string,
    topics: string[],
    status: 'approved' | 'draft' = 'approved',
  ) => ({
    school: owner,
    front: buildFront({ school: owner.id, edition: id, status }),
    points: ['x'],
    topics,
  })
  const feeds = listFeeds(
    'Clausebook',
    [oakfield, madeUp],
    [{ id: 'images', name: 'Images' }],
    [
      edition(oakfield, '2021-09', ['images']),
      edition(oakfield, '2023-09', ['contact']),
      edition(oakfield, '2025-09-draft', ['images'], 'draft'),
      edition(oakfield, 'undated', ['images']),
      edition(madeUp, '2022-01', ['images']),
    ],
  )
  const paths = (path: string) => feeds.find((feed) => feed.path === path)?.entries.map((each) => each.path)

  test('all schools, without drafts, undated editions and made-up schools', () => {
    expect(paths('feeds/all.xml')).toEqual(['oakfield/social-media/2021-09/', 'oakfield/social-media/2023-09/'])
  })
  test('a school', () => {
    expect(paths('feeds/schools/made-up.xml')).toEqual(['made-up/social-media/2022-01/'])
  })
  test('a topic', () => {
    expect(paths('feeds/topics/images.xml')).toEqual(['oakfield/social-media/2021-09/'])
  })
})
