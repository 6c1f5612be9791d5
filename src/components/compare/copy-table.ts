/** Let a reader copy a table as it stands, with what they have chosen to see: as a table for documents, as text for the rest. */
export function startCopyTable(root: ParentNode): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    const table = document.getElementById(button.dataset['copy'] ?? '')
    if (!(table instanceof HTMLTableElement) || !('clipboard' in navigator)) continue
    button.hidden = false
    button.addEventListener('click', async () => {
      const report = button.parentElement?.querySelector('[data-copy-report]')
      const done = await copy(table).then(
        () => 'Copied',
        () => 'Your browser does not allow copying here',
      )
      if (report) report.textContent = done
    })
  }
}

async function copy(table: HTMLTableElement): Promise<void> {
  const rows = [...table.rows].filter(isShown).map((row) => [...row.cells].filter(isShown).map(wordsOf))
  const html = document.createElement('table')
  for (const words of rows) {
    const row = html.insertRow()
    for (const text of words) row.insertCell().textContent = text
  }
  const text = rows.map((words) => words.join('\t')).join('\r\n')
  const blob = (type: string, content: string): Blob => new Blob([content], { type })
  await navigator.clipboard.write([
    new ClipboardItem({ 'text/plain': blob('text/plain', text), 'text/html': blob('text/html', html.outerHTML) }),
  ])
}

/** Hidden by the reader's choice, not by the width of the screen. */
function isShown(element: HTMLElement): boolean {
  return !element.hidden
}

/** What the cell shows, folded parts left out, without what only narrow screens show. */
function wordsOf(cell: HTMLTableCellElement): string {
  const copied = cell.cloneNode(true) as HTMLElement
  for (const extra of copied.querySelectorAll('.answer-evidence, [data-narrow]')) extra.remove()
  return (copied.textContent ?? '').replace(/\s+/g, ' ').trim()
}
