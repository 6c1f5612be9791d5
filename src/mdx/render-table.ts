import type { Element, ElementContent } from 'hast'
import type { Table, TableCell, TableRow } from 'mdast'
import type { State } from 'mdast-util-to-hast'
import { plainText } from '../model/plain-text.ts'

/**
 * A table in a frame of its own that scrolls, so that a wide one does not carry the page off the screen. Rows and columns
 * without a word, as forms leave them, are left out; a first row with words in one cell only is the table's caption.
 */
export function renderTable(state: State, table: Table): Element {
  const [first, ...others] = withoutEmpty(table.children)
  const caption = first && others.length > 0 && isSingle(first) ? first : null
  const rows = caption || !first ? others : [first, ...others]
  const head = rows[0] && !isSingle(rows[0]) ? rows[0] : null
  const body = head ? rows.slice(1) : rows
  const parts = [
    caption &&
      element(
        'caption',
        caption.children.flatMap((cell) => state.all(cell)),
      ),
    head && element('thead', [rowElement(state, head, 'th')]),
    body.length > 0 && element('tbody', rowElements(state, body)),
  ]
  // A frame that scrolls must be reached by keyboard.
  return element(
    'div',
    [
      element(
        'table',
        parts.filter((part) => part !== null && part !== false),
      ),
    ],
    { className: ['table-scroll'], role: 'group', ariaLabel: 'Table', tabIndex: 0 },
  )
}

function withoutEmpty(rows: readonly TableRow[]): TableRow[] {
  const width = Math.max(0, ...rows.map(({ children }) => children.length))
  const kept = Array.from({ length: width }, (_, column) => column).filter((column) =>
    rows.some(({ children }) => hasWords(children[column])),
  )
  return rows
    .filter(({ children }) => children.some(hasWords))
    .map((row) => ({ ...row, children: kept.map((column) => row.children[column] ?? emptyCell) }))
}

const emptyCell: TableCell = { type: 'tableCell', children: [] }

function hasWords(cell: TableCell | undefined): boolean {
  return cell !== undefined && plainText(cell).trim() !== ''
}

/** Whether only the first of several cells has words: such a row goes over the width of the table. */
function isSingle({ children }: TableRow): boolean {
  return children.length > 1 && hasWords(children[0]) && children.slice(1).every((cell) => !hasWords(cell))
}

function rowElements(state: State, rows: readonly TableRow[]): Element[] {
  return rows.map((row) => rowElement(state, row, 'td'))
}

function rowElement(state: State, row: TableRow, tag: 'th' | 'td'): Element {
  const [first, ...others] = row.children
  if (first && others.length > 0 && isSingle(row)) {
    return element('tr', [element('td', state.all(first), { colSpan: row.children.length })])
  }
  const cells = row.children.map((cell) => {
    // A heading cell without words would head nothing.
    const isHeading = tag === 'th' && hasWords(cell)
    return element(isHeading ? 'th' : 'td', state.all(cell), isHeading ? { scope: 'col' } : {})
  })
  return element('tr', cells)
}

function element(tagName: string, children: ElementContent[], properties: Element['properties'] = {}): Element {
  return { type: 'element', tagName, properties, children }
}
