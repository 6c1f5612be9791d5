import { expect, test } from 'vitest'
import { divide } from '../../src/divide/divide.ts'
import { type Block, listBlocks } from '../../src/model/list-blocks.ts'
import type { PolicyDocument } from '../../src/model/policy-document.ts'
import { normalise } from '../../src/normalise/normalise.ts'
import { readDocument } from '../../src/read/read-document.ts'
import { makeDocx } from '../read/office/make-docx.ts'
import { makeOdt } from '../read/office/make-odt.ts'

/** One policy as Word and LibreOffice, web pages, Markdown and text have it: headings by style with typed numbers. */
const markdown = `# Visitors Policy

Oakfield Junior School

Approved by: Governors, 4 March 2024

## 1. Arriving

Visitors sign in at the office.

Visitors must:

- wear a badge;
- stay with their host.

## 2. Leaving

### 2.1 The badge

The badge goes back to the office.
`
const text = markdown.replace(/^#+ /gm, '').replace(/^- /gm, '• ')
const html = `<!doctype html><html><head><title>Visitors Policy</title></head><body><h1>Visitors Policy</h1>
<p>Oakfield Junior School</p><p>Approved by: Governors, 4 March 2024</p>
<h2>1. Arriving</h2><p>Visitors sign in at the office.</p><p>Visitors must:</p><ul><li>wear a badge;</li><li>stay with their host.</li></ul>
<h2>2. Leaving</h2><h3>2.1 The badge</h3><p>The badge goes back to the office.</p></body></html>`

const wordStyles = [1, 2, 3]
  .map((depth) => `<w:style w:type="paragraph" w:styleId="H${depth}"><w:name w:val="heading ${depth}"/></w:style>`)
  .join('')
const paragraphs = markdown
  .split('\n')
  .filter(Boolean)
  .map((line) => ({
    depth: /^#+/.exec(line)?.[0].length,
    words: line.replace(/^#+ /, '').replace(/^- /, '• '),
  }))
const wordBody = paragraphs
  .map(({ depth, words }) => {
    const style = depth ? `<w:pPr><w:pStyle w:val="H${depth}"/></w:pPr>` : ''
    return `<w:p>${style}<w:r><w:t>${words}</w:t></w:r></w:p>`
  })
  .join('')
const odtBody = paragraphs
  .map(({ depth, words }) =>
    depth ? `<text:h text:outline-level="${depth}">${words}</text:h>` : `<text:p>${words}</text:p>`,
  )
  .join('')

async function read(content: string | Uint8Array, file: string): Promise<PolicyDocument> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return divide(normalise(await readDocument(bytes, file)))
}

function summary({ title, schoolName, approved, body }: PolicyDocument) {
  return { title, schoolName, approved, blocks: listBlocks(body).map(withoutIds) }
}

function withoutIds({ kind, depth, number, text: words }: Block) {
  return { kind, depth, number, text: words }
}

test.each([
  ['Markdown', 'visitors.md', markdown],
  ['text', 'visitors.txt', text],
  ['HTML', 'visitors.html', html],
  ['Word', 'visitors.docx', makeDocx({ body: wordBody, styles: wordStyles })],
  ['OpenDocument', 'visitors.odt', makeOdt({ body: odtBody })],
])('%s gives the same clauses', async (_, file, content) => {
  expect(summary(await read(content, file))).toEqual({
    title: 'Visitors Policy',
    schoolName: 'Oakfield Junior School',
    approved: { date: '2024-03-04', by: 'Governors', text: 'Approved by: Governors, 4 March 2024' },
    blocks: [
      { kind: 'heading', depth: 1, number: '1', text: 'Arriving' },
      { kind: 'clause', depth: 0, number: null, text: 'Visitors sign in at the office.' },
      { kind: 'clause', depth: 0, number: null, text: 'Visitors must:' },
      { kind: 'clause', depth: 1, number: null, text: 'wear a badge;' },
      { kind: 'clause', depth: 1, number: null, text: 'stay with their host.' },
      { kind: 'heading', depth: 1, number: '2', text: 'Leaving' },
      { kind: 'heading', depth: 2, number: '2.1', text: 'The badge' },
      { kind: 'clause', depth: 0, number: null, text: 'The badge goes back to the office.' },
    ],
  })
})
