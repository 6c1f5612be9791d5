import type { ClauseHit } from './clause-hits.ts'
import { bestOf, type PolicyHits } from './search-policies.ts'

/** So many clauses of one policy are shown at once; the rest unfold. */
const shownAtOnce = 3

/** Make the list entry of one policy: its name, its best clauses, and the others folded away. */
export function policyEntry({ url, title, school, standing, hits }: PolicyHits): HTMLElement {
  const best = bestOf({ hits })
  const shown = hits.filter((hit) => hit.terms === best).slice(0, shownAtOnce)
  const rest = hits.filter((hit) => !shown.includes(hit))
  const entry = element('li', 'found-policy')
  entry.append(
    element('h2', '', link(url, `${school}, ${title}`)),
    element('p', 'quiet small', standing),
    clauseList(shown),
  )
  if (rest.length > 0) {
    const summary = element('summary', '', `${rest.length} more in this policy`)
    entry.append(element('details', '', summary, clauseList(rest)))
  }
  return entry
}

function clauseList(hits: ClauseHit[]): HTMLElement {
  const list = element('ul', 'found-clauses', ...hits.map(clauseEntry))
  list.setAttribute('role', 'list')
  return list
}

function clauseEntry({ url, heading, words, topics }: ClauseHit): HTMLElement {
  const text = words.flatMap(({ text, found }) => [found ? element('mark', '', text) : text, ' '])
  const entry = element(
    'li',
    '',
    element('p', 'found-heading', heading),
    element('p', 'found-words', link(url, ...text)),
  )
  if (topics.length > 0) entry.append(element('p', 'marks', topics.join(', ')))
  return entry
}

function element(name: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name)
  if (className) made.className = className
  made.append(...children)
  return made
}

function link(url: string, ...children: (Node | string)[]): HTMLAnchorElement {
  const made = document.createElement('a')
  made.href = url
  made.append(...children)
  return made
}
