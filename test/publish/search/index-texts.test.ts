import { expect, test } from 'vitest'
import { indexTexts } from '../../../src/publish/search/index-texts.ts'
import { sampleText } from './sample-text.ts'

const texts = [
  sampleText('Ash', ['Staff are kind.']),
  sampleText('Ysgol', ['Mae staff yn garedig.'], { language: 'cy' }),
]

test('every edition has its record, and is told by its name', async () => {
  const files = await indexTexts(texts)
  const { names } = JSON.parse(
    Buffer.from(files.find(({ path }) => path === 'editions.json')?.content ?? []).toString(),
  )
  expect(names).toHaveLength(2)
  for (const name of names) expect(files.map(({ path }) => path)).toContain(`fragment/${name}.pf_fragment`)
})

test('all languages are in one index', async () => {
  const entry = (await indexTexts(texts)).find(({ path }) => path === 'pagefind-entry.json')
  expect(Object.keys(JSON.parse(Buffer.from(entry?.content ?? []).toString()).languages)).toEqual(['en'])
})

test('what the search page does without is left out', async () => {
  const paths = (await indexTexts(texts)).map(({ path }) => path)
  expect(paths).toContain('pagefind.js')
  expect(paths.filter((path) => /ui|highlight|worker/.test(path))).toEqual([])
})

test('the same texts give the same files', async () => {
  const [once, again] = [await indexTexts(texts), await indexTexts(texts)]
  const listed = (files: typeof once) => files.map(({ path }) => path).sort()
  expect(listed(again)).toEqual(listed(once))
})

test('what nearly every edition says is not in the index of a site with several', async () => {
  const words = ['apple', 'bread', 'cheese', 'dates', 'eggs', 'figs']
  const many = words.map((word) => sampleText(word, [`Visitors bring ${word}.`]))
  const listed = async (of: typeof many) => {
    const file = (await indexTexts(of)).find(({ path }) => path === 'editions.json')
    return JSON.parse(Buffer.from(file?.content ?? []).toString()).everywhere
  }
  expect(await listed(many)).toEqual(['bring', 'conduct', 'visitor'])
  expect(await listed(many.slice(0, 3))).toEqual([])
})
