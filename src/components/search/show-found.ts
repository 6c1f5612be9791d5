import { describeFound } from './describe-found.ts'
import { type Found, loadNext } from './find-policies.ts'
import type { Question } from './find-questions.ts'
import { policyEntry } from './policy-entry.ts'
import type { PolicyHits } from './policy-hits.ts'
import type { Order } from './search-address.ts'
import type { SearchParts } from './search-parts.ts'

/**
 * Show what was found, the first policies at once and the others when asked for.
 *
 * @param isLatest False once the reader has asked for something else: nothing is shown then.
 */
export async function showFound(
  parts: SearchParts,
  { terms, anywhere, policies }: Found,
  order: Order,
  isLatest: () => boolean,
): Promise<void> {
  const shown: PolicyHits[] = []
  let loaded = 0
  const showMore = async (): Promise<void> => {
    const { entries, next } = await loadNext(policies, loaded, order)
    if (!isLatest()) return
    if (loaded === 0) parts.list.replaceChildren()
    loaded = next
    shown.push(...entries)
    parts.list.append(...entries.map(policyEntry))
    parts.more.hidden = loaded >= policies.length
    const left = policies.length - loaded
    parts.report.textContent = describeFound(shown, { asked: terms.length, left, anywhere: anywhere.size })
    parts.advice.hidden = shown.length > 0
  }
  parts.more.onclick = showMore
  await showMore()
}

/** Show the questions that ask the same: each leads to every school's answer. */
export function showQuestions({ questions }: SearchParts, found: Question[]): void {
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

/** While a search runs: what it may find takes the place of what can be tried. */
export function showSearching({ report, advice }: SearchParts): void {
  report.textContent = 'Searching …'
  advice.hidden = true
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
