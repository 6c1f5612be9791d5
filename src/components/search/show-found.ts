import type { SearchWords } from '../../views/search-words.ts'
import { describeFound } from './describe-found.ts'
import { policyEntry } from './policy-entry.ts'
import type { Order } from './search-address.ts'
import type { SearchParts } from './search-parts.ts'
import { bestOf, type PolicyHits } from './search-policies.ts'

/** So many policies are loaded at once: each is one small file over the wire. */
const loadedAtOnce = 4

interface Showing {
  /** How many terms the reader asked for. */
  asked: number
  order: Order
  /** False once the reader has asked for something else: nothing is shown then. */
  isLatest: () => boolean
}

/** Show what was found, the first policies at once and the others when asked for. */
export async function showFound(
  parts: SearchParts,
  found: (() => Promise<PolicyHits>)[],
  { asked, order, isLatest }: Showing,
): Promise<void> {
  const shown: PolicyHits[] = []
  let loaded = 0
  const showMore = async (): Promise<void> => {
    const next = await Promise.all(found.slice(loaded, loaded + loadedAtOnce).map((load) => load()))
    if (!isLatest()) return
    const entries = next.filter(({ hits }) => hits.length > 0)
    if (order === 'relevance') entries.sort((a, b) => bestOf(b) - bestOf(a))
    if (loaded === 0) parts.list.replaceChildren()
    loaded += loadedAtOnce
    shown.push(...entries)
    parts.list.append(...entries.map(policyEntry))
    parts.more.hidden = loaded >= found.length
    parts.report.textContent = describeFound(shown, asked, found.length - loaded)
    parts.advice.hidden = shown.length > 0
  }
  parts.more.onclick = showMore
  await showMore()
}

/** Show the questions that ask the same: each leads to every school's answer. */
export function showQuestions({ questions }: SearchParts, found: SearchWords['questions']): void {
  const entries = found.map(({ text, href }) => {
    const link = document.createElement('a')
    link.href = href
    link.textContent = text
    const entry = document.createElement('li')
    entry.append(link)
    return entry
  })
  questions.querySelector('ul')?.replaceChildren(...entries)
  questions.hidden = found.length === 0
}

/** Before anything is asked: only what can be tried. */
export function showNothingAsked({ report, also, questions, list, more, advice }: SearchParts): void {
  report.textContent = ''
  also.textContent = ''
  questions.hidden = true
  list.replaceChildren()
  more.hidden = true
  advice.hidden = false
}
