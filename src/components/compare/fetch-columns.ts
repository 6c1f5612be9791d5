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
  const wanted = keys.filter((one) => !hasColumn(table, one))
  const sources = await Promise.all(wanted.map((key) => fetchAnswers(papers, key)))
  for (const [index, key] of wanted.entries()) {
    const source = sources[index]
    if (source && !hasColumn(table, key)) addColumn(table, source, key)
  }
  return wanted.filter((_, index) => !sources[index])
}

/** @returns The cell of one policy's answer to one question, as its paper shows it; null where it cannot be had. */
export async function fetchCell(papers: string, key: string, question: string): Promise<Element | null> {
  const source = await fetchAnswers(papers, key)
  return source ? answerCell(source, question) : null
}

function hasColumn(table: HTMLTableElement, key: string): boolean {
  return table.querySelector(`[data-column="${CSS.escape(key)}"]`) !== null
}

/** @returns The table of all that one policy answers. */
async function fetchAnswers(papers: string, key: string): Promise<Element | null> {
  const response = await fetch(`${papers}${key.split('--')[0]}/`).catch(() => null)
  if (!response?.ok) return null
  const paper = new DOMParser().parseFromString(await response.text(), 'text/html')
  return paper.querySelector(`table[data-policy="${CSS.escape(key)}"]`)
}

function answerCell(source: Element, question: string): Element | null {
  return source.querySelector(`tr[data-question="${CSS.escape(question)}"] > td[data-column]`)
}

function addColumn(table: HTMLTableElement, source: Element, key: string): void {
  const head = source.querySelector(`th[data-column="${CSS.escape(key)}"]`)
  if (head) table.tHead?.rows[0]?.append(document.importNode(head, true))
  for (const row of table.querySelectorAll<HTMLElement>('tr[data-question]')) {
    const cell = answerCell(source, row.dataset['question'] ?? '')
    row.append(cell ? document.importNode(cell, true) : unasked(key))
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
