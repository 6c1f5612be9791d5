import { rowMatches, type Show } from '../../compare/row-matches.ts'
import { glanceHtml } from '../../views/compare/glance-html.ts'
import { type GlanceView, glanceTable } from '../../views/compare/glance-view.ts'
import { fetchCell } from './fetch-columns.ts'
import type { Picks } from './picks.ts'
import { startSaveTable } from './save-table.ts'

/** So many rows at first, and with each wish for more. */
const rowsAtOnce = 30

/** The table of all the policies that a reader looks for. */
export interface Glance {
  /** Show these policies; null shows nothing. */
  show(view: GlanceView | null): void
  /** Leave out the questions that do not belong to what the reader wants to see. */
  filter(show: Show, ours: string, core: boolean): void
  /** Tick the boxes of those that stand side by side; where these are full, no other can be ticked. */
  sync(): void
}

/** @param papers Where the schools' papers stand, with the words of each answer. */
export function startGlance(section: HTMLElement, picks: Picks, papers: string): Glance {
  let view: GlanceView | null = null
  let limit = rowsAtOnce
  const table = section.querySelector('table')
  const more = section.querySelector<HTMLButtonElement>('[data-more]')
  const sync = (): void => syncBoxes(section, picks)
  const draw = (): void => {
    section.hidden = view === null
    if (!view || !table || !more) return
    table.innerHTML = glanceHtml({ ...view, rows: view.rows.slice(0, limit) }, new Set(picks.keys()))
    const left = view.rows.length - limit
    more.hidden = left <= 0
    more.textContent = `Show ${Math.min(left, rowsAtOnce)} more of ${view.rows.length}`
    sync()
  }
  more?.addEventListener('click', () => {
    limit += rowsAtOnce
    draw()
  })
  section.addEventListener('toggle', (event) => void openWords(event.target, papers), { capture: true })
  startSaveTable(section, 'at-a-glance', () => glanceTable('At a glance', view ?? { questions: [], rows: [] }))
  return {
    show: (next) => {
      view = next
      limit = rowsAtOnce
      draw()
    },
    filter: (show, ours, core) => view && hideQuestions(section, view, show, ours, core),
    sync,
  }
}

function syncBoxes(section: HTMLElement, picks: Picks): void {
  const picked = new Set(picks.keys())
  for (const box of section.querySelectorAll<HTMLInputElement>('[data-pick]')) {
    box.checked = picked.has(box.dataset['pick'] ?? '')
    box.disabled = picks.isFull() && !box.checked
  }
}

function hideQuestions(section: HTMLElement, view: GlanceView, show: Show, ours: string, core: boolean): void {
  const shown = new Set(
    view.questions.flatMap((question, index) => {
      const answers = view.rows.flatMap(({ cells }) => cells[index] ?? [])
      return (!core || question.core) && rowMatches(show, ours, answers) ? [question.id] : []
    }),
  )
  for (const cell of section.querySelectorAll<HTMLElement>('[data-asked]')) {
    cell.hidden = !shown.has(cell.dataset['asked'] ?? '')
  }
}

/** The words of an answer are loaded when a reader opens it. */
async function openWords(target: EventTarget | null, papers: string): Promise<void> {
  if (!(target instanceof HTMLDetailsElement) || target.querySelector('.answer-evidence')) return
  const [key, question] = [target.dataset['wordsOf'], target.closest('td')?.dataset['asked']]
  if (key === undefined || question === undefined) return
  const cell = await fetchCell(papers, key, question)
  const words = cell?.querySelector('.answer-evidence')
  target.querySelector('.load-trouble')?.remove()
  target.append(words ? document.importNode(words, true) : trouble())
}

function trouble(): HTMLElement {
  const note = document.createElement('p')
  note.className = 'load-trouble small'
  note.textContent = 'The words could not be loaded: check your connection, then close and open this again.'
  return note
}
