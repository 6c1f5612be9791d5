import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { tableToCsv, tableToXlsx } from '../../src/publish/table.ts'

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

test('an Excel workbook holds the cells as text, not as formulas', async () => {
  const files = unzipSync(await tableToXlsx(table))
  const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
  const strings = strFromU8(files['xl/sharedStrings.xml'] ?? new Uint8Array())
  expect(sheet).not.toMatch(/<f[\s>]/)
  expect(`${sheet}${strings}`).toContain('=HYPERLINK(')
})

test('the same table gives the same workbook, byte for byte', async () => {
  const [a, b] = [await tableToXlsx(table), await tableToXlsx(table)]
  expect(a).toEqual(b)
  expect(a.length).toBeGreaterThan(1000)
})
