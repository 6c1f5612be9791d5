import type { IndexData } from '../../publish/data/index-data.ts'
import { findPolicies, type PolicyChoice, policyChoices } from './policy-choices.ts'

/** So many choices are shown at once; a reader finds others by typing. */
const mostOffered = 12

/**
 * Offer the policies of many schools to choose from: by name, phase, trust or local authority. Where the page holds every
 * school, its own list is there already and nothing is done.
 *
 * @param asked Keys that the address names; they are offered, and chosen, from the start.
 */
export async function startSchoolFinder(root: HTMLElement, asked: readonly string[] | null): Promise<void> {
  const finder = root.querySelector<HTMLElement>('[data-finder]')
  const list = finder?.querySelector<HTMLElement>('[data-found]')
  if (!finder || !list) return
  const most = Number(finder.dataset['most'])
  let choices: PolicyChoice[] = []
  const load = async (): Promise<void> => {
    if (choices.length > 0) return
    const response = await fetch(finder.dataset['index'] ?? '').catch(() => null)
    if (!response?.ok) return
    choices = policyChoices((await response.json()) as IndexData, finder.dataset['topic'] ?? '')
    fillFields(finder, choices)
  }
  const offer = (): void => {
    const chosen = [...list.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value)
    const found = findPolicies(choices, valuesOf(finder)).filter(({ key }) => !chosen.includes(key))
    const kept = [...list.querySelectorAll('label')].filter((label) => label.querySelector('input')?.checked)
    list.replaceChildren(...kept, ...found.slice(0, mostOffered).map((one) => choiceLabel(one, false)))
    limit(list, most)
  }
  if (asked) {
    await load()
    const named = choices.filter(({ key }) => asked.slice(0, most).includes(key))
    list.replaceChildren(...named.map((one) => choiceLabel(one, true)))
    offer()
  }
  finder.addEventListener('toggle', async () => {
    await load()
    offer()
  })
  for (const field of finder.querySelectorAll('[data-field]')) {
    field.addEventListener('input', offer)
    field.addEventListener('change', (event) => event.stopPropagation())
  }
  list.addEventListener('change', () => limit(list, most))
  finder.querySelector('[data-take]')?.addEventListener('click', () => {
    list.replaceChildren(
      ...findPolicies(choices, valuesOf(finder))
        .slice(0, most)
        .map((one) => choiceLabel(one, true)),
    )
    offer()
    list.dispatchEvent(new Event('change', { bubbles: true }))
  })
}

function valuesOf(finder: HTMLElement): Record<string, string> {
  const fields = [...finder.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-field]')]
  return Object.fromEntries(fields.map((field) => [field.dataset['field'] ?? '', field.value]))
}

function fillFields(finder: HTMLElement, choices: readonly PolicyChoice[]): void {
  for (const select of finder.querySelectorAll<HTMLSelectElement>('select[data-field]')) {
    const name = select.dataset['field'] as 'phase' | 'trust' | 'localAuthority'
    const values = [...new Set(choices.map((choice) => choice[name]).filter(Boolean))].sort()
    for (const value of values) select.append(new Option(value.replaceAll('-', ' '), value))
  }
}

function choiceLabel({ key, name }: PolicyChoice, isChosen: boolean): HTMLLabelElement {
  const label = document.createElement('label')
  const box = document.createElement('input')
  box.type = 'checkbox'
  box.name = 'schools'
  box.value = key
  box.checked = isChosen
  label.append(box, ` ${name}`)
  return label
}

/** Where as many are chosen as can be seen side by side, no other can be. */
function limit(list: HTMLElement, most: number): void {
  const boxes = [...list.querySelectorAll<HTMLInputElement>('input')]
  const isFull = boxes.filter(({ checked }) => checked).length >= most
  for (const box of boxes) box.disabled = isFull && !box.checked
}
