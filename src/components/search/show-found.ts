import { describeFound, type FoundBeside } from './describe-found.ts'
import type { Question } from './find-questions.ts'
import { policyEntry } from './policy-entry.ts'
import type { PolicyHits } from './policy-hits.ts'
import type { Order } from './search-address.ts'
import type { SearchParts } from './search-parts.ts'

/** So many policies are loaded at once: each is one small file over the wire. */
const loadedAtOnce = 6

interface Showing extends Pick<FoundBeside, 'asked' | 'anywhere'> {
  order: Order
  /** False once the reader has asked for something else: nothing is shown then. */
  isLatest: () => boolean
}

/** Show what was found, the first policies at once and the others when asked for. */
export async function showFound(
  parts: SearchParts,
  found: (() => Promise<PolicyHits>)[],
  { asked, anywhere, order, isLatest }: Showing,
): Promise<void> {
  const shown: PolicyHits[] = []
  let loaded = 0
  const showMore = async (): Promise<void> => {
    const { entries, next } = await loadSome(found, loaded)
    if (!isLatest()) return
    if (order === 'relevance') entries.sort((a, b) => bestScore(b) - bestScore(a))
    if (loaded === 0) parts.list.replaceChildren()
    loaded = next
    shown.push(...entries)
    parts.list.append(...entries.map(policyEntry))
    parts.more.hidden = loaded >= found.length
    parts.report.textContent = describeFound(shown, { asked, left: found.length - loaded, anywhere })
    parts.advice.hidden = shown.length > 0
  }
  parts.more.onclick = showMore
  await showMore()
}

/** Load the next few policies, and go on while none of them has a clause to show. */
async function loadSome(
  found: (() => Promise<PolicyHits>)[],
  from: number,
): Promise<{ entries: PolicyHits[]; next: number }> {
  for (let next = from; ; ) {
    const loaded = await Promise.all(found.slice(next, next + loadedAtOnce).map((load) => load()))
    const entries = loaded.filter(({ hits }) => hits.length > 0)
    next += loadedAtOnce
    if (entries.length > 0 || next >= found.length) return { entries, next }
  }
}

function bestScore({ hits }: PolicyHits): number {
  return hits[0]?.score ?? 0
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

/** Before anything is asked: only what can be tried. */
export function showNothingAsked({ report, also, questions, list, more, advice }: SearchParts): void {
  report.textContent = ''
  also.textContent = ''
  questions.hidden = true
  list.replaceChildren()
  more.hidden = true
  advice.hidden = false
}
