/**
 * Let a reader choose which schools' columns to see. The choice stands in the address (`?schools=a,b`), so that it can be
 * sent to somebody; without a choice every column is shown but those of made-up schools.
 */
export function startCompareFilter(root: HTMLElement): void {
  const boxes = [...root.querySelectorAll<HTMLInputElement>('input[name="schools"]')]
  const chosen = new URLSearchParams(location.search).get('schools')?.split(',')
  if (chosen) for (const box of boxes) box.checked = chosen.includes(box.value)
  const show = (): void => {
    const hidden = new Set(boxes.filter((box) => !box.checked).map((box) => box.value))
    for (const cell of root.querySelectorAll<HTMLElement>('[data-column]')) {
      cell.hidden = hidden.has(cell.dataset['column'] ?? '')
    }
  }
  root.addEventListener('change', () => {
    const shown = boxes.filter((box) => box.checked).map((box) => box.value)
    const isUsual = boxes.every((box) => box.checked === box.defaultChecked)
    const search = isUsual ? '' : `?schools=${shown.join(',')}`
    history.replaceState(null, '', `${location.pathname}${search}`)
    show()
  })
  show()
}
