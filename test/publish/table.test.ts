import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { tableToCsv } from '../../src/publish/table.ts'
import { tableToXlsx } from '../../src/publish/table-to-xlsx.ts'

const table = {
  name: 'Contact: what each says [2021]/all',
  header: ['Question', 'Elm', 'Oak'],
  rows: [
    ['May staff be "friends"?', 'Not allowed, ever', '=HYPERLINK("https://example.org")'],
    ['Line\nbreak', '+44 1234', '@me'],
  ],
}

test('CSV keeps every cell and runs none', () => {
  expect(tableToCsv(table)).toBe(
    '\uFEFFQuestion,Elm,Oak\r\n' +
      `"May staff be ""friends""?","Not allowed, ever","'=HYPERLINK(""https://example.org"")"\r\n` +
      `"Line\nbreak",'+44 1234,'@me\r\n`,
  )
})

function sheetOf(bytes: Uint8Array): string {
  return strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
}

test('an Excel workbook holds the cells as text, not as formulas', () => {
  const sheet = sheetOf(tableToXlsx(table))
  expect(sheet).not.toMatch(/<f[\s>]/)
  expect(sheet).toContain('<t xml:space="preserve">=HYPERLINK(&quot;https://example.org&quot;)</t>')
  expect(sheet.match(/<row>/g)).toHaveLength(3)
})

test('a workbook is well-formed in every part, whatever the cells hold', () => {
  const odd = { name: 'A & B <c>', header: ['"&<>'], rows: [['\u0000\u0008\ufffe'], ['x'.repeat(40_000)]] }
  const files = Object.entries(unzipSync(tableToXlsx(odd)))
  expect(files.map(([path]) => path)).toContain('[Content_Types].xml')
  for (const [path, bytes] of files) {
    const parser = new SaxesParser()
    parser.on('error', (error) => expect.unreachable(`${path}: ${error.message}`))
    parser.write(strFromU8(bytes)).close()
  }
  expect(sheetOf(tableToXlsx(odd))).toContain(`>${'x'.repeat(32_767)}<`)
})

test('the same table gives the same workbook, byte for byte', () => {
  expect(tableToXlsx(table)).toEqual(tableToXlsx(table))
})
