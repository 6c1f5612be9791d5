import fc from 'fast-check'
import type { Table } from 'mdast'
import { expect, test } from 'vitest'
import { clauseHtml } from '../../src/mdx/render-clause.ts'

function table(rows: string[][]): Table {
  return {
    type: 'table',
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((value) => ({ type: 'tableCell', children: value ? [{ type: 'text', value }] : [] })),
    })),
  }
}

test('a table stands in a frame that scrolls and that the keyboard reaches', () => {
  expect(
    clauseHtml([
      table([
        ['Role', 'Name'],
        ['DSL', 'A. Person'],
      ]),
    ]),
  ).toBe(
    '<div class="table-scroll" role="group" aria-label="Table" tabindex="0"><table>' +
      '<thead><tr><th scope="col">Role</th><th scope="col">Name</th></tr></thead>' +
      '<tbody><tr><td>DSL</td><td>A. Person</td></tr></tbody></table></div>',
  )
})

test('a first row with one cell of words is the caption; blank rows and columns of a form are left out', () => {
  const html = clauseHtml([
    table([
      ['1.1 Governance', '', ''],
      ['', '', ''],
      ['Basic file', '', 'Kept'],
      ['Minutes', '', '6 years'],
      ['Kept by the clerk of the governors', '', ''],
    ]),
  ])
  expect(html).toContain('<caption>1.1 Governance</caption><thead><tr><th scope="col">Basic file</th>')
  expect(html.match(/<tr>/g)).toHaveLength(3)
  expect(html).toContain('<td colspan="2">Kept by the clerk')
  expect(html).not.toMatch(/<t[dh][^>]*><\/t[dh]>/)
})

test('every word of a table is on the page, in order, and no heading cell is empty', () => {
  const word = fc.constantFrom('', 'staff', 'pupils', '6 years', 'DSL')
  fc.assert(
    fc.property(fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
      const html = clauseHtml([table(rows)])
      const words = html.replace(/<[^>]+>/g, ' ').split(/\s+/)
      expect(words.filter(Boolean)).toEqual(rows.flat().flatMap((cell) => cell.split(' ').filter(Boolean)))
      expect(html).not.toMatch(/<th[^>]*><\/th>/)
    }),
  )
})
