import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Element, Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { compareWords } from '../../src/ingest/compare-words.ts'
import { findSources } from '../../src/ingest/find-sources.ts'
import { loadMdx } from '../../src/mdx/load-mdx.ts'
import { walkClauses, walkSections } from '../../src/model/walk-clauses.ts'
import { dist } from './site-under-test.ts'

const root = join(import.meta.dirname, '../..')

function textOf(node: Element | Root): string {
  const parts: string[] = []
  visit(node, 'text', (text) => void parts.push(text.value))
  return parts.join('')
}

function hasClass(node: Element, name: string): boolean {
  const classes = node.properties['className']
  return Array.isArray(classes) && classes.includes(name)
}

/** What a reader sees of the policy itself: its headings, and the label and words of each clause. */
function policyText(page: Root, sections: Set<string>): string[] {
  const found: string[] = []
  visit(page, 'element', (node) => {
    const { id } = node.properties
    if (/^h[1-6]$/.test(node.tagName) && typeof id === 'string' && sections.has(id)) found.push(textOf(node))
    if (hasClass(node, 'words') || hasClass(node, 'label')) found.push(textOf(node))
  })
  return found
}

const { sources } = await findSources(root)
const texts = sources.filter(({ file }) => file.endsWith('.txt'))

test('there are five policies to look at', () => {
  expect(texts).toHaveLength(5)
})

test.each(texts)('the published page of $school has every word of its source, and no other', async (source) => {
  const place = `${source.school}/${source.policy}/${source.edition}`
  const mdx = await readFile(join(root, `content/policies/${place}.mdx`), 'utf8')
  const { front, body } = loadMdx(mdx, place)
  const html = unified()
    .use(rehypeParse)
    .parse(await readFile(join(dist, place, 'index.html'), 'utf8'))
  const published = policyText(html, new Set([...walkSections(body)].map(({ id }) => id)))
  expect(published.length).toBeGreaterThan([...walkClauses(body)].length)

  const links: string[] = []
  visit(
    html,
    'element',
    (node) => void (typeof node.properties['href'] === 'string' && links.push(node.properties['href'])),
  )
  const aside = front.ledger.setAside.flatMap(({ text, count = 1 }) => Array.from({ length: count }, () => text))
  const raw = await readFile(join(root, source.file), 'utf8')
  const { lost, added } = compareWords(raw, [...published, ...front.metadataLines, ...aside])
  // Where a link leads is in the source's Markdown, and on the page in the link's address.
  expect(lost.filter((word) => !links.some((link) => link.includes(word)))).toEqual([])
  expect(added).toEqual([])
})
