import { strFromU8, unzipSync } from 'fflate'
import { expect, onTestFinished, test, vi } from 'vitest'
import { writeRedlineDocx } from '../../src/publish/redline-docx/write-redline-docx.ts'
import { buildEdition } from '../editions/build-edition.ts'

const before = buildEdition(
  '# 1 Contact\n1.1 Staff should ask before they write to families.\n1.2 Letters are kept for a year.\n# 2 Phones\n2.1 Phones stay in lockers.',
)
const after = buildEdition(
  '# 1 Contact\n1.1 Staff must ask before they write to families.\n# 2 Phones\n2.1 Phones stay in lockers.\n2.2 Watches <script> & "smart" glasses\u0007 too.',
)

async function documentXml(): Promise<string> {
  const files = unzipSync(await writeRedlineDocx(before, after))
  return strFromU8(files['word/document.xml'] ?? new Uint8Array())
}

/** Words of the paragraphs with one kind of tracked change left out. */
function accepted(xml: string, without: 'ins' | 'del'): string[] {
  const gone = new RegExp(`<w:${without} [^>]*(?:/>|>.*?</w:${without}>)`, 'g')
  const paragraphs = xml.match(/<w:p>.*?<\/w:p>/g) ?? []
  return paragraphs
    .filter((paragraph) => !new RegExp(`<w:rPr><w:${without} `).test(paragraph))
    .map((paragraph) =>
      [...paragraph.replace(gone, '').matchAll(/<w:(?:t|delText)[^>]*>([^<]*)</g)].map(([, text]) => text).join(''),
    )
}

test('accepting gives the later edition, rejecting the earlier one', async () => {
  const xml = await documentXml()
  expect(accepted(xml, 'del')).toEqual([
    '1 Contact',
    '1.1 Staff must ask before they write to families.',
    '2 Phones',
    '2.1 Phones stay in lockers.',
    '2.2 Watches &lt;script&gt; &amp; &quot;smart&quot; glasses too.',
  ])
  expect(accepted(xml, 'ins')).toEqual([
    '1 Contact',
    '1.1 Staff should ask before they write to families.',
    '1.2 Letters are kept for a year.',
    '2 Phones',
    '2.1 Phones stay in lockers.',
  ])
})

test('every page says which policy it is and between which editions, outside the text', async () => {
  const dated = { ...before, front: { ...before.front, edition: '2023-09' } }
  const undated = { ...after, front: { ...after.front, title: 'Contact & Phones', edition: 'undated' } }
  const files = unzipSync(await writeRedlineDocx(dated, undated))
  const [header] = Object.keys(files).filter((name) => /^word\/header\d*\.xml$/.test(name))
  const words = strFromU8(files[header ?? ''] ?? new Uint8Array()).replace(/<[^>]*>/g, '')
  expect(words.trim()).toBe('Contact &amp; Phones: changes from September 2023 to an undated edition')
})

test('every change has an id of its own, an author and a date', async () => {
  const changes = (await documentXml()).match(/<w:(?:ins|del) [^>]*>/g) ?? []
  const ids = changes.map((change) => /w:id="(\d+)"/.exec(change)?.[1])
  expect(changes.length).toBeGreaterThan(3)
  expect(new Set(ids).size).toBe(changes.length)
  for (const change of changes) expect(change).toMatch(/w:author="Clausebook".*w:date="2000-01-01T00:00:00Z"/)
})

test('the same editions give the same bytes, at any time', async () => {
  const write = (now: string) => {
    vi.setSystemTime(now)
    return writeRedlineDocx(before, after, { author: 'Clerk', date: '2025-09-01' })
  }
  vi.useFakeTimers({ toFake: ['Date'] })
  onTestFinished(() => void vi.useRealTimers())
  expect(await write('2031-02-03T04:05:06Z')).toEqual(await write('2026-07-08T09:10:11Z'))
})
