import type { PositionsData } from '../../publish/data/positions-data.ts'
import type { CompareData, PolicyChoice } from '../../views/compare/compare-data.ts'
import { glanceView } from '../../views/compare/glance-view.ts'
import { counted } from '../../views/count-words.ts'
import { fetchJson } from '../fetch-json.ts'
import type { CompareChoice } from './compare-choice.ts'
import { findPolicies, isWanted, type Wanted, wantedFields } from './find-policies.ts'
import { type Glance, startGlance } from './glance-section.ts'
import { type Picks, picksIn } from './picks.ts'

/** Lets a reader look over many schools, and pick the few that stand side by side. */
export interface SchoolFinder {
  /** All there are to choose from; none where the list could not be loaded. */
  offered: readonly PolicyChoice[]
  /** Set one side by side with the others, in the place of the last where they are full. What is not offered is passed over. */
  include(key: string): void
  wanted(): Wanted
  /** Whether the page chose what stands side by side, and not the reader. */
  isUsual(): boolean
  filter: Glance['filter']
}

/**
 * Offer the policies of many schools to choose from: by phase, trust, local authority or name. All that are found stand in
 * a table without their words; a few stand side by side with them.
 *
 * @returns Null where the page holds every school, and its own list to choose from.
 */
export async function startSchoolFinder(root: HTMLElement, choice: CompareChoice): Promise<SchoolFinder | null> {
  const finder = root.querySelector<HTMLElement>('[data-finder]')
  const list = finder?.querySelector<HTMLElement>('[data-picks]')
  const section = root.querySelector<HTMLElement>('[data-glance]')
  if (!finder || !list || !section) return null
  const picks = picksIn(list, Number(finder.dataset['most']))
  const glance = startGlance(section, picks, root.dataset['papers'] ?? '')
  const load = await loadFound(finder).catch(() => null)
  if (!load) {
    report(finder, 'The list of schools could not be loaded. Check your connection and try again.')
    return {
      ...{ offered: [], include: () => {} },
      wanted: () => choice.wanted,
      isUsual: () => choice.schools === null,
      filter: glance.filter,
    }
  }
  fillFields(finder, load.policies, choice.wanted)
  return listen({ finder, list, section, picks, glance, ...load }, choice.schools)
}

interface Parts {
  finder: HTMLElement
  list: HTMLElement
  section: HTMLElement
  picks: Picks
  glance: Glance
  questions: CompareData['questions']
  policies: PolicyChoice[]
  positions: PositionsData
}

async function loadFound(finder: HTMLElement): Promise<Pick<Parts, 'questions' | 'policies' | 'positions'>> {
  const [data, positions] = await Promise.all([
    fetchJson<CompareData>(finder.dataset['policies'] ?? ''),
    fetchJson<PositionsData>(finder.dataset['positions'] ?? ''),
  ])
  const topic = finder.dataset['topic'] ?? ''
  return {
    questions: data.questions.filter((question) => question.topic === topic),
    policies: data.policies.filter(({ asked }) => asked.includes(topic)),
    positions,
  }
}

function listen(parts: Parts, asked: readonly string[] | null): SchoolFinder {
  const { finder, list, section, picks, glance, policies } = parts
  let isUsual = asked === null
  const found = (): PolicyChoice[] => findPolicies(policies, readWanted(finder))
  const pickUsual = (): void => {
    if (isUsual) picks.set(usualPicks(found()))
  }
  const change = (): void => {
    isUsual = false
    glance.sync()
    list.dispatchEvent(new Event('change', { bubbles: true }))
  }
  for (const field of finder.querySelectorAll('[data-field]')) {
    field.addEventListener('input', () => showFound(parts, found()))
    field.addEventListener('change', () => {
      pickUsual()
      glance.sync()
    })
  }
  list.addEventListener('change', (event) => {
    if (event.target instanceof HTMLInputElement) isUsual = false
    glance.sync()
  })
  section.addEventListener('change', ({ target }) => {
    const key = target instanceof HTMLInputElement ? target.dataset['pick'] : undefined
    const policy = policies.find((one) => one.key === key)
    if (!policy) return
    if (picks.keys().includes(policy.key)) picks.remove(policy.key)
    else picks.add(policy)
    change()
  })
  finder.querySelector('[data-next]')?.addEventListener('click', () => {
    picks.set(nextAfter(found(), picks.keys(), Number(finder.dataset['most'])))
    change()
  })
  const include = (key: string): void => {
    const policy = policies.find((one) => one.key === key)
    if (!policy || picks.keys().includes(key)) return
    picks.replaceLast(policy)
    isUsual = false
    glance.sync()
  }
  if (asked) picks.set(asked.flatMap((key) => policies.find((policy) => policy.key === key) ?? []))
  else pickUsual()
  showFound(parts, found())
  return { offered: policies, include, wanted: () => readWanted(finder), isUsual: () => isUsual, filter: glance.filter }
}

function showFound({ finder, glance, questions, policies, positions, picks }: Parts, found: PolicyChoice[]): void {
  const wanted = isWanted(readWanted(finder))
  glance.show(wanted ? glanceView(questions, found, positions) : null)
  const count = counted(found.length, 'policy', 'policies')
  const most = `Up to ${finder.dataset['most']} can stand side by side`
  report(
    finder,
    wanted
      ? `${count} found, shown at a glance below. ${most}${picks.isFull() ? ': untick one to tick another.' : '.'}`
      : `Of ${counted(policies.length, 'policy', 'policies')}, choose those to look over. ${most}.`,
  )
}

/** Made-up schools wait to be chosen, unless there are no others. */
function usualPicks(found: readonly PolicyChoice[]): PolicyChoice[] {
  const shown = found.filter((policy) => policy.shown)
  return shown.length > 0 ? shown : [...found]
}

/** @returns So many of those found after the last that is picked; from the start again after the last of all. */
export function nextAfter(found: readonly PolicyChoice[], picked: readonly string[], most: number): PolicyChoice[] {
  const last = found.findLastIndex(({ key }) => picked.includes(key))
  const start = last + 1 < found.length ? last + 1 : 0
  return found.slice(start, start + most)
}

function readWanted(finder: HTMLElement): Wanted {
  const read = (name: keyof Wanted): string =>
    finder.querySelector<HTMLInputElement | HTMLSelectElement>(`[data-field="${name}"]`)?.value ?? ''
  const [name = '', phase = '', trust = '', localAuthority = ''] = wantedFields.map(read)
  return { name, phase, trust, localAuthority }
}

/** A field with nothing to choose from goes. */
function fillFields(finder: HTMLElement, policies: readonly PolicyChoice[], wanted: Wanted): void {
  for (const select of finder.querySelectorAll<HTMLSelectElement>('select[data-field]')) {
    const name = select.dataset['field'] as Exclude<keyof Wanted, 'name'>
    const values = [...new Set(policies.map((policy) => policy[name]).filter(Boolean))].sort()
    for (const value of values) select.append(new Option(value.replaceAll('-', ' '), value))
    if (values.includes(wanted[name])) select.value = wanted[name]
    const label = select.closest('label')
    if (label) label.hidden = values.length === 0
  }
  const field = finder.querySelector<HTMLInputElement>('input[data-field]')
  if (field) field.value = wanted.name
}

function report(finder: HTMLElement, text: string): void {
  const place = finder.querySelector('[data-found-report]')
  if (place) place.textContent = text
}
