import type { Table } from '../../publish/table.ts'

/**
 * Let a reader save what the page has made in their browser: the same files as those that the site makes beforehand.
 *
 * @param root Its buttons with `data-save` name the form, `csv` or `xlsx`.
 * @param name Of the file, without its ending.
 */
export function startSaveTable(root: ParentNode, name: string, makeTable: () => Table): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-save]')) {
    button.addEventListener('click', async () => {
      const form = button.dataset['save'] === 'csv' ? 'csv' : 'xlsx'
      offer(await toFile(makeTable(), form), `${name}.${form}`)
    })
  }
}

/** What writes a file is loaded only when a reader wants one. */
async function toFile(table: Table, form: 'csv' | 'xlsx'): Promise<Blob> {
  if (form === 'csv') {
    const { tableToCsv } = await import('../../publish/table.ts')
    return new Blob([tableToCsv(table)], { type: 'text/csv' })
  }
  const { tableToXlsx } = await import('../../publish/table-to-xlsx.ts')
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  return new Blob([tableToXlsx(table)], { type })
}

function offer(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
