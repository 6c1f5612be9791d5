import { expect, test } from 'vitest'
import { redline } from '../../src/editions/redline.ts'
import { redlineHtml } from '../../src/views/redline-html.ts'
import { type RedlineRowView, redlineRowViews } from '../../src/views/redline-rows.ts'
import { buildEdition } from '../editions/build-edition.ts'

const before = buildEdition(`# 1 Conduct
1.1 Staff should be polite.
1.2 Staff must not:
- (a) post images of pupils;
- (b) accept friends.
# 2 Phones
2.1 Phones stay in bags.`)

const after = buildEdition(`# 1 Conduct
1.1 Staff should be polite.
1.2 Staff must not:
- (a) post images of pupils at all;
- (b) accept friends.
# 2 Phones
2.1 Phones stay in bags.
2.2 Watches <count> & "ring".`)

const places = { before: (id: string) => `/old/#${id}`, after: (id: string) => `/new/#${id}` }
const rows = redlineRowViews(redline(before, after).changes, places)
const textOf = ({ words }: RedlineRowView) => words.map(([, text]) => text).join('')

test('an item that changed is shown among the changes with its heading and the words that introduce it', () => {
  expect(rows.filter(({ context }) => context).map(textOf)).toEqual([
    'Conduct',
    'Staff must not:',
    'post images of pupils at all;',
    'Phones',
    'Watches <count> & "ring".',
  ])
})

test('each change is named, and leads to its place', () => {
  expect(rows.filter(({ change }) => change !== null).map(({ change, place }) => [change, place?.label])).toEqual([
    ['Reworded', '(a)'],
    ['Added', '2.2'],
  ])
  const removed = redlineRowViews(redline(after, before).changes, places).find(({ change }) => change === 'Removed')
  expect(removed?.place?.href).toMatch(/^\/old\//)
  expect(removed?.id).toBeNull()
})

test('a number that changed is told with the number it had', () => {
  const moved = buildEdition('# 1 New\n1.1 Be kind to all.\n# 2 Phones\n2.1 Phones stay in bags.')
  const earlier = buildEdition('# 1 Phones\n1.1 Phones stay in bags.')
  const row = redlineRowViews(redline(earlier, moved).changes, places).find((each) =>
    textOf(each).startsWith('Phones stay'),
  )
  expect(row?.was).toEqual([{ text: '1.1', href: expect.stringMatching(/^\/old\//) }])
})

test('what was taken out and put in is said in words, and the school’s words are escaped', () => {
  const html = redlineHtml(rows)
  expect(html).toContain('<ins><span class="unseen">added: </span>Watches &lt;count&gt; &amp; &quot;ring&quot;.')
  expect(html).not.toContain('<count>')
})

test('a hostile edition runs nothing', () => {
  const hostile = buildEdition('# <img src=x onerror=alert(1)>\n1.1 <script>alert(1)</script> "onload="x')
  const html = redlineHtml(
    redlineRowViews(redline(before, hostile).changes, { ...places, after: (id) => `/"><b>${id}` }),
  )
  expect(html.match(/<(?!\/?(?:div|p|a|strong|span|h3|ins|del)\b)[^>]*>/g)).toBeNull()
  expect(html).not.toContain('"><b>')
})

test('both sides stand apart where words changed, and one run where they did not', () => {
  const parts = redlineHtml(rows).split('\n')
  const same = parts.find((part) => part.includes('Staff should be polite.'))
  const changed = parts.find((part) => part.includes('at all'))
  expect(same).not.toContain('change-sides')
  expect(changed).toContain('<span class="side-name">Before</span>post images of pupils;')
})
