/**
 * Print quotes as numbered notes after the table: unfolded in their cells they would make it too long to look over. Only
 * what the reader has chosen to see is printed.
 */
export function printNotes(root: HTMLElement): void {
  const list = root.querySelector<HTMLOListElement>('[data-notes] ol')
  if (!list) return
  const clear = (): void => {
    list.replaceChildren()
    for (const mark of root.querySelectorAll('.note-mark')) mark.remove()
    delete root.dataset['noted']
  }
  window.addEventListener('beforeprint', () => {
    clear()
    for (const cell of shownCells(root)) addNote(list, cell)
    root.dataset['noted'] = ''
  })
  window.addEventListener('afterprint', clear)
}

function shownCells(root: HTMLElement): HTMLElement[] {
  const cells = root.querySelectorAll<HTMLElement>('tr[data-question]:not([hidden]) > td:not([hidden])')
  return [...cells].filter((cell) => cell.querySelector('.answer-evidence') !== null)
}

function addNote(list: HTMLOListElement, cell: HTMLElement): void {
  const note = document.createElement('li')
  const school = document.createElement('strong')
  school.textContent = cell.querySelector('[data-narrow]')?.textContent ?? ''
  note.append(school, ...(cell.querySelector('.answer-evidence')?.cloneNode(true).childNodes ?? []))
  list.append(note)
  const mark = document.createElement('sup')
  mark.className = 'note-mark'
  mark.textContent = String(list.children.length)
  cell.querySelector('summary strong')?.after(mark)
}
