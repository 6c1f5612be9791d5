import { describeFound } from './describe-found.ts'
import { policyEntry } from './policy-entry.ts'
import type { SearchParts } from './search-parts.ts'
import { bestOf, type FoundPolicy, type PolicyHits } from './search-policies.ts'

/** So many policies are loaded at once: each is one small file over the wire. */
const loadedAtOnce = 10

/**
 * Show what was found, the first policies at once and the others when asked for.
 *
 * @param asked How many terms the reader asked for.
 * @param isLatest False once the reader has asked for something else: nothing is shown then.
 */
export async function showFound(
  parts: SearchParts,
  found: FoundPolicy[],
  asked: number,
  isLatest: () => boolean,
): Promise<void> {
  const shown: PolicyHits[] = []
  let loaded = 0
  const showMore = async (): Promise<void> => {
    const next = await Promise.all(found.slice(loaded, loaded + loadedAtOnce).map((policy) => policy.load()))
    if (!isLatest()) return
    const entries = next.filter(({ hits }) => hits.length > 0).sort((a, b) => bestOf(b) - bestOf(a))
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

/** Before anything is asked: only what can be tried. */
export function showNothingAsked({ report, list, more, advice }: SearchParts): void {
  report.textContent = ''
  list.replaceChildren()
  more.hidden = true
  advice.hidden = false
}
