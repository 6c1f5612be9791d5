import fc from 'fast-check'
import { expect, test } from 'vitest'
import { divide } from '../../src/divide/divide.ts'
import { compareAccount } from '../../src/ingest/count-ledger.ts'
import { listBlocks } from '../../src/model/list-blocks.ts'
import { normalise } from '../../src/normalise/normalise.ts'
import { readDocument } from '../../src/read/read-document.ts'
import { level, list, makeDocx, r } from '../read/office/make-docx.ts'

const words = fc.constantFrom(
  'Staff must lock the door',
  'the head rings home',
  'Visitors wear a badge.',
  'either:',
  'Pupils must not:',
  'Review',
  'Version control',
  'Approved by the governors on 3 May 2024',
  'Oakfield School',
  'Visitors Policy',
  'Contents',
  'Signed:',
  'Who\twhat\twhen',
)
const typed = fc.constantFrom(
  '',
  '1. ',
  '1.1 ',
  '2.3.1\t',
  'i.\t',
  'ii.\t',
  '(a) ',
  'b) ',
  'A. ',
  'A1.\t',
  'C2 ',
  '•\t',
  'o\t',
  '- ',
)
const properties = fc.constantFrom(
  '',
  '<w:ind w:left="360"/>',
  '<w:ind w:left="1080" w:hanging="360"/>',
  '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
  '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>',
  '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>',
  '<w:outlineLvl w:val="0"/>',
  '<w:outlineLvl w:val="1"/>',
)
const look = fc.constantFrom('', '<w:b/>', '<w:u w:val="single"/>')
const numbering =
  list(1, level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '(%2)')) + list(2, level(0, 'bullet', 'o'))

const paragraph = fc
  .tuple(typed, words, properties, look)
  .map(([label, text, layout, marks]) => `<w:p><w:pPr>${layout}</w:pPr>${r(label + text, marks)}</w:p>`)

test('every word of a Word file, and every number drawn in it, is published or set aside, and no other', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(paragraph, { minLength: 1, maxLength: 14 }), async (paragraphs) => {
      const document = await readDocument(makeDocx({ body: paragraphs.join(''), numbering }), 'a.docx')
      const { body, metadataLines, setAside } = divide(normalise(document))
      const account = compareAccount({ rawText: document.rawText, body, metadataLines, setAside })
      expect(account).toEqual({ lost: [], added: [] })
    }),
    { numRuns: 150 },
  )
})

test('items with typed numbers, set in under an item, keep their numbers', async () => {
  const typedItem = (text: string) => `<w:p><w:pPr><w:ind w:left="1080" w:hanging="360"/></w:pPr>${r(text)}</w:p>`
  const bullet = `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr></w:pPr>${r('either:')}</w:p>`
  const body = [bullet, typedItem('i.\tgrey trousers, or'), typedItem('ii.\ta grey skirt.')].join('')
  const own = list(2, level(0, 'bullet', 'o', '<w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr>'))
  const document = normalise(await readDocument(makeDocx({ body, numbering: own }), 'a.docx'))
  const items = listBlocks(divide(document).body).map(({ depth, number, text }) => [depth, number, text])
  expect(items).toEqual([
    [1, null, 'either:'],
    [2, 'i', 'grey trousers, or'],
    [2, 'ii', 'a grey skirt.'],
  ])
})
