import type { PolicyChoice } from '../../views/compare/compare-data.ts'

/** The policies that stand side by side, as boxes to untick: so many at most. */
export interface Picks {
  keys(): string[]
  /** Put others in their place. */
  set(policies: readonly PolicyChoice[]): void
  /** Add one, in the place of what was unticked. */
  add(policy: PolicyChoice): void
  /** Add one, in the place of the last where there is no more room. */
  replaceLast(policy: PolicyChoice): void
  remove(key: string): void
  isFull(): boolean
}

/** @param list Holds a label with a box for each policy. */
export function picksIn(list: HTMLElement, most: number): Picks {
  const boxes = (): HTMLInputElement[] => [...list.querySelectorAll<HTMLInputElement>('input')]
  const ticked = (): HTMLInputElement[] => boxes().filter(({ checked }) => checked)
  const add = (policy: PolicyChoice): void => {
    for (const box of boxes().filter(({ checked }) => !checked)) box.closest('label')?.remove()
    if (ticked().length < most) list.append(label(policy))
  }
  return {
    keys: () => ticked().map(({ value }) => value),
    set: (policies) => list.replaceChildren(...policies.slice(0, most).map(label)),
    add,
    replaceLast: (policy) => {
      if (ticked().length >= most) ticked().at(-1)?.closest('label')?.remove()
      add(policy)
    },
    remove: (key) => {
      for (const box of boxes().filter(({ value }) => value === key)) box.closest('label')?.remove()
    },
    isFull: () => ticked().length >= most,
  }
}

function label({ key, text }: PolicyChoice): HTMLLabelElement {
  const made = document.createElement('label')
  const box = document.createElement('input')
  box.type = 'checkbox'
  box.name = 'schools'
  box.value = key
  box.checked = true
  made.append(box, ` ${text}`)
  return made
}
