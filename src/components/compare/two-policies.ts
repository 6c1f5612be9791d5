import type { AnswersData } from '../../publish/data/answers-data.ts'
import type { EditionData } from '../../publish/data/edition-data.ts'
import type { CompareData, PolicyChoice } from '../../views/compare/compare-data.ts'
import { pairHtml } from '../../views/compare/pair-html.ts'
import type { PairSide } from '../../views/compare/pair-rows.ts'
import { pairTable } from '../../views/compare/pair-table.ts'
import { ownAnswers, type PairView, pairView } from '../../views/compare/pair-view.ts'
import { fetchJson } from '../fetch-json.ts'
import { listItem, pagePart, report, setHeading } from '../page-parts.ts'
import { type PairChoice, pairRowMatches, readPairChoice, writePairChoice } from './pair-choice.ts'
import { startSaveTable } from './save-table.ts'

/**
 * Let a reader choose any two policies and set them side by side, clause by clause. Only the words and answers of these
 * two are loaded, however many the site holds.
 */
export async function startTwoPolicies(root: HTMLElement): Promise<void> {
  const choice = readPairChoice(location.search)
  pagePart(root, 'form').hidden = false
  const trouble = (): void => report(root, 'The policies could not be loaded. Check your connection and try again.')
  const data = await fetchJson<CompareData>(root.dataset['policies'] ?? '').catch(trouble)
  if (!data) return
  fillForm(root, data.policies, choice)
  const [a, b] = [choice.a, choice.b].map((key) => data.policies.find((policy) => policy.key === key))
  if (!a || !b || a === b) return report(root, whatToChoose(choice, a, b))
  const sides = await Promise.all([loadSide(a), loadSide(b)]).catch(trouble)
  if (sides) showPair(root, pairView(data, ...sides), choice)
}

function whatToChoose(choice: PairChoice, a: PolicyChoice | undefined, b: PolicyChoice | undefined): string {
  if (a && a === b) return 'Choose two different policies.'
  const isUnknown = (choice.a !== '' && !a) || (choice.b !== '' && !b)
  return isUnknown ? 'This site holds no such policy: choose from the lists.' : ''
}

function fillForm(root: HTMLElement, policies: readonly PolicyChoice[], choice: PairChoice): void {
  const form = pagePart(root, 'form')
  for (const side of ['a', 'b'] as const) {
    const select = form.querySelector<HTMLSelectElement>(`select[name="${side}"]`)
    for (const { key, text, title } of policies) select?.append(new Option(`${text}: ${title}`, key))
    if (select && policies.some(({ key }) => key === choice[side])) select.value = choice[side]
  }
}

async function loadSide(policy: PolicyChoice): Promise<PairSide> {
  const [edition, answers] = await Promise.all([
    fetchJson<EditionData>(policy.words),
    fetchJson<AnswersData>(policy.answers),
  ])
  return { policy, edition, answers: ownAnswers(answers, edition.policy) }
}

function showPair(root: HTMLElement, pair: PairView, choice: PairChoice): void {
  setHeading(root, pair.heading)
  pagePart(root, 'intro').hidden = true
  pagePart(root, 'summary').replaceChildren(...pair.summary.map(listItem))
  const table = pagePart(root, 'pair')
  table.innerHTML = pairHtml(pair)
  table.setAttribute('aria-label', pair.heading)
  pagePart(root, 'result').hidden = false
  startSaveTable(root, `${choice.a}-${choice.b}`, () => pairTable(pair))
  startShows(root, choice)
}

function startShows(root: HTMLElement, choice: PairChoice): void {
  const shows = pagePart(root, 'shows')
  shows.hidden = false
  const radios = [...shows.querySelectorAll<HTMLInputElement>('input')]
  for (const radio of radios) radio.checked = radio.value === choice.show
  const apply = (): void => {
    const chosen = radios.find(({ checked }) => checked)?.value ?? 'all'
    const { show } = readPairChoice(`?show=${chosen}`)
    showRows(root, show)
    history.replaceState(null, '', location.pathname + writePairChoice({ ...choice, show }) + location.hash)
  }
  shows.addEventListener('change', apply)
  apply()
}

/** A topic of which nothing is shown goes with its rows. */
function showRows(root: HTMLElement, show: PairChoice['show']): void {
  for (const group of pagePart(root, 'pair').querySelectorAll('tbody')) {
    const rows = [...group.querySelectorAll<HTMLElement>('tr[data-kind]')]
    for (const row of rows) {
      row.hidden = !pairRowMatches(show, row.dataset['kind'] ?? '', row.dataset['differs'] !== undefined)
    }
    const [head] = group.rows
    if (head) head.hidden = rows.every(({ hidden }) => hidden)
  }
  const count = pagePart(root, 'pair').querySelectorAll('tr[data-kind]:not([hidden])').length
  report(root, count === 0 ? 'These two have nothing of that kind.' : '')
}
