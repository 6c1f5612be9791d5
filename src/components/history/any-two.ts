import { redline } from '../../editions/redline.ts'
import type { AnyTwo, EditionChoice } from '../../views/any-two.ts'
import type { EditionWords } from '../../views/edition-words.ts'
import { withFragment } from '../../views/href.ts'
import { redlineHtml } from '../../views/redline-html.ts'
import { redlineRowViews } from '../../views/redline-rows.ts'
import { fetchJson } from '../fetch-json.ts'
import { listItem, pagePart, report, setHeading } from '../page-parts.ts'

/**
 * Let a reader compare any two editions. The choice stands in the address (`?from=2017-12&to=2023-09`), so that it can be
 * sent to somebody; a pair that has a page of its own leads there.
 */
export function startAnyTwo(root: HTMLElement): void {
  const form = root.querySelector<HTMLFormElement>('form[data-choices]')
  if (!form) return
  const choices = JSON.parse(form.dataset['choices'] ?? '') as AnyTwo
  form.hidden = false
  form.addEventListener('submit', (event) => {
    const { from, to } = chosenIn(new FormData(form))
    const page = choices.pages[`${from}..${to}`]
    if (page === undefined) return
    event.preventDefault()
    location.assign(page)
  })
  const { from, to } = chosenIn(new URLSearchParams(location.search))
  const [before, after] = [from, to].map((id) => choices.editions.find((edition) => edition.id === id))
  if (!before || !after) return
  for (const [name, edition] of Object.entries({ from: before, to: after })) {
    const select = form.elements.namedItem(name)
    if (select instanceof HTMLSelectElement) select.value = edition.id
  }
  show(root, choices, before, after).catch(() => report(root, 'These editions could not be loaded. Try again.'))
}

function chosenIn(given: FormData | URLSearchParams): { from: string; to: string } {
  return { from: String(given.get('from') ?? ''), to: String(given.get('to') ?? '') }
}

async function show(root: HTMLElement, choices: AnyTwo, before: EditionChoice, after: EditionChoice): Promise<void> {
  const [old, now] = await Promise.all([fetchJson<EditionWords>(before.words), fetchJson<EditionWords>(after.words)])
  const { topics, questions } = choices
  const answers = { before: old.answers, after: now.answers }
  const { changes, summary } = redline(old, now, { topics, questions, answers })
  const places = {
    before: (id: string) => withFragment(before.href, id),
    after: (id: string) => withFragment(after.href, id),
  }
  pagePart(root, 'rows').innerHTML = redlineHtml(redlineRowViews(changes, places))
  setHeading(root, `What changed from ${before.date} to ${after.date}`)
  name(root, 'before', before)
  name(root, 'after', after)
  const list = document.createElement('ul')
  list.append(...summary.map(listItem))
  pagePart(root, 'note').replaceChildren(list)
  pagePart(root, 'by').textContent = 'Worked out by software in your browser from the words of both editions.'
  pagePart(root, 'word').hidden = true
  report(root, `Shown: ${before.date} to ${after.date}.`)
}

function name(root: HTMLElement, side: 'before' | 'after', { date, href }: EditionChoice): void {
  const link = pagePart(root, side)
  link.textContent = date
  link.setAttribute('href', href)
}
