import type { AnswerState } from '../../compare/compare-answers.ts'
import { type RowAnswer, rowMatches, type Show } from '../../compare/row-matches.ts'
import { type CompareChoice, readChoice, writeChoice } from './compare-choice.ts'
import { fetchColumns } from './fetch-columns.ts'
import { printNotes } from './print-notes.ts'
import { type SchoolFinder, startSchoolFinder } from './school-finder.ts'

/**
 * Let a reader choose what to see of a comparison. Without this the page shows every question and, unless there are many,
 * every school.
 */
export async function startComparePage(root: HTMLElement): Promise<void> {
  const form = root.querySelector<HTMLElement>('[data-filters]')
  if (!form) return
  const choice = readChoice(location.search)
  const finder = await startSchoolFinder(root, choice)
  if (finder) offerOurs(form, finder.offered)
  finder?.include(choice.ours)
  fillIn(form, choice)
  await apply(root, form, finder)
  form.addEventListener('change', async ({ target }) => {
    if (finder) keepOurs(form, finder, target)
    history.replaceState(null, '', `${location.pathname}${writeChoice(readForm(form, finder))}${location.hash}`)
    await apply(root, form, finder)
  })
  printNotes(root)
}

/** “We” may be any of many schools, and not only one of the few that the page shows. */
function offerOurs(form: HTMLElement, offered: SchoolFinder['offered']): void {
  const select = oursIn(form)
  const [any] = select?.options ?? []
  if (any && offered.length > 0) select?.replaceChildren(any, ...offered.map(({ text, key }) => new Option(text, key)))
}

/** Whoever “we” are stands side by side with the others; where they are unticked, “we” are any again. */
function keepOurs(form: HTMLElement, finder: SchoolFinder, changed: EventTarget | null): void {
  const select = oursIn(form)
  if (!select) return
  if (changed === select) finder.include(select.value)
  else if (!chosenOf(boxesOf(form)).includes(select.value)) select.value = ''
}

function oursIn(form: HTMLElement): HTMLSelectElement | null {
  return form.querySelector<HTMLSelectElement>('[name="ours"]')
}

function fillIn(form: HTMLElement, { schools, ours, show, core }: CompareChoice): void {
  if (schools) for (const box of boxesOf(form)) box.checked = schools.includes(box.value)
  for (const radio of form.querySelectorAll<HTMLInputElement>('[name="show"]')) radio.checked = radio.value === show
  const select = oursIn(form)
  if (select && [...select.options].some(({ value }) => value === ours)) select.value = ours
  const coreBox = form.querySelector<HTMLInputElement>('[name="core"]')
  if (coreBox) coreBox.checked = core
}

function readForm(form: HTMLElement, finder: SchoolFinder | null): CompareChoice {
  const boxes = boxesOf(form)
  const isUsual = finder?.isUsual() ?? boxes.every((box) => box.checked === box.defaultChecked)
  return {
    schools: isUsual ? null : chosenOf(boxes),
    wanted: finder?.wanted() ?? { name: '', phase: '', trust: '', localAuthority: '' },
    ours: oursIn(form)?.value ?? '',
    show: (form.querySelector<HTMLInputElement>('[name="show"]:checked')?.value ?? 'all') as Show,
    core: form.querySelector<HTMLInputElement>('[name="core"]')?.checked ?? false,
  }
}

function boxesOf(form: HTMLElement): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>('input[name="schools"]')]
}

function chosenOf(boxes: HTMLInputElement[]): string[] {
  return boxes.filter(({ checked }) => checked).map(({ value }) => value)
}

async function apply(root: HTMLElement, form: HTMLElement, finder: SchoolFinder | null): Promise<void> {
  const missing = await fetchColumns(root, chosenOf(boxesOf(form)))
  // The reader may have chosen others while these were on their way.
  const shown = new Set(chosenOf(boxesOf(form)))
  const { ours, show, core } = readForm(form, finder)
  finder?.filter(show, ours, core)
  for (const cell of root.querySelectorAll<HTMLElement>('[data-column]')) {
    cell.hidden = !shown.has(cell.dataset['column'] ?? '')
  }
  const rows = [...root.querySelectorAll<HTMLElement>('tr[data-question]')]
  for (const row of rows) {
    row.hidden = (core && row.dataset['core'] === undefined) || !rowMatches(show, ours, answersOf(row))
  }
  report(form, rows, missing)
}

function answersOf(row: HTMLElement): RowAnswer[] {
  return [...row.querySelectorAll<HTMLElement>('td[data-state]:not([hidden])')].map(({ dataset }) => ({
    school: dataset['column'] ?? '',
    state: (dataset['state'] ?? 'unclear') as AnswerState,
    position: dataset['position'] ?? '',
  }))
}

function report(form: HTMLElement, rows: HTMLElement[], missing: string[]): void {
  const place = form.querySelector('[data-report]')
  if (!place) return
  const count = rows.filter(({ hidden }) => !hidden).length
  const trouble = missing.length > 0 ? ' Some schools could not be loaded: check your connection.' : ''
  place.textContent = `${describeRows(count, rows.length)}${trouble}`.trim()
}

function describeRows(count: number, all: number): string {
  if (all === 0) return ''
  if (count === 0) return `None of the ${all} questions fits this choice. “Every question” shows them all.`
  if (count === all) return `All ${all} questions are shown.`
  return `${count} of ${all} questions ${count === 1 ? 'is' : 'are'} shown.`
}
