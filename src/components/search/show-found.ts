import type { Link } from '../../views/frame.ts'
import { describeFound } from './describe-found.ts'
import { type Found, loadNext } from './find-policies.ts'
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
    parts.more.textContent = left === 1 ? 'Show 1 more policy' : 'Show more policies'
    parts.report.textContent = describeFound(shown, { asked: terms.length, left, anywhere: anywhere.size })
    parts.advice.hidden = shown.length > 0
  }
  parts.more.onclick = showMore
  await showMore()
}

/** Show what leads straight to an answer: a school that is named, a question that asks the same. */
export function showLinks(part: HTMLElement, found: Link[]): void {
  const entries = found.map(({ text, href }) => {
    const link = document.createElement('a')
    link.href = href
    link.textContent = text
    const entry = document.createElement('li')
    entry.append(link)
    return entry
  })
  part.querySelector('ul')?.replaceChildren(...entries)
  part.hidden = found.length === 0
}

/** While a search runs: what it may find takes the place of what can be tried. */
export function showSearching({ report, advice, tips }: SearchParts): void {
  report.textContent = 'Searching …'
  advice.hidden = true
  tips.hidden = false
}

/** Before anything is asked: what can be asked, and no word yet of how to ask otherwise. */
export function showNothingAsked({ report, also, schools, questions, list, more, advice, tips }: SearchParts): void {
  report.textContent = ''
  also.textContent = ''
  schools.hidden = true
  questions.hidden = true
  list.replaceChildren()
  more.hidden = true
  advice.hidden = false
  tips.hidden = true
}
