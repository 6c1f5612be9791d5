/**
 * Put the columns of chosen policies into the table where they are not yet there. Each is taken from the paper of its
 * school, where the same cells stand, so that a page of three hundred schools need not carry them all.
 *
 * @param root Holds the table; `data-papers` is where the papers stand.
 * @returns Keys of those that could not be loaded.
 */
export async function fetchColumns(root: HTMLElement, keys: readonly string[]): Promise<string[]> {
  const table = root.querySelector<HTMLTableElement>('table[data-questions]')
  const papers = root.dataset['papers']
  if (!table || papers === undefined) return []
  const missing: string[] = []
  for (const key of keys.filter((one) => !hasColumn(table, one))) {
    const paper = await fetchPaper(`${papers}${key.split('--')[0]}/`)
    const source = paper?.querySelector(`table[data-policy="${CSS.escape(key)}"]`)
    if (source) addColumn(table, source, key)
    else missing.push(key)
  }
  return missing
}

function hasColumn(table: HTMLTableElement, key: string): boolean {
  return table.querySelector(`[data-column="${CSS.escape(key)}"]`) !== null
}

async function fetchPaper(address: string): Promise<Document | null> {
  const response = await fetch(address).catch(() => null)
  return response?.ok ? new DOMParser().parseFromString(await response.text(), 'text/html') : null
}

function addColumn(table: HTMLTableElement, source: Element, key: string): void {
  const head = source.querySelector(`th[data-column="${CSS.escape(key)}"]`)
  if (head) table.tHead?.rows[0]?.append(document.importNode(head, true))
  for (const row of table.querySelectorAll<HTMLElement>('tr[data-question]')) {
    const question = CSS.escape(row.dataset['question'] ?? '')
    const cell = source.querySelector(`tr[data-question="${question}"] > td[data-column]`)
    if (cell) row.append(document.importNode(cell, true))
    else row.append(unasked(key))
  }
}

/** The cell of a question that is not asked of such a policy. */
function unasked(key: string): HTMLTableCellElement {
  const cell = document.createElement('td')
  cell.setAttribute('role', 'cell')
  cell.dataset['column'] = key
  cell.textContent = 'Not asked'
  return cell
}
