import type { ClauseHit } from './clause-hits.ts'
import { mostTerms, type PolicyHits, shownHits } from './policy-hits.ts'

/** Make the list entry of one policy: its name, its best clauses, and the others folded away. */
export function policyEntry({ url, title, school, standing, language, hits }: PolicyHits): HTMLElement {
  const shown = shownHits({ hits })
  const rest = hits.slice(shown.length)
  const entry = element('li', 'found-policy')
  entry.append(
    element('h2', '', link(url, `${school}, `, inLanguage(language, element('span', '', title)))),
    element('p', 'quiet small', standing),
    inLanguage(language, clauseList(shown)),
  )
  if (rest.length > 0) {
    const fewer = rest.every(({ terms }) => terms < mostTerms({ hits }))
    const what = fewer ? 'more with fewer of your words' : 'more in this policy'
    const summary = element('summary', '', `${rest.length} ${what}`)
    entry.append(element('details', '', summary, inLanguage(language, clauseList(rest))))
  }
  return entry
}

function inLanguage(language: string, words: HTMLElement): HTMLElement {
  words.lang = language
  return words
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
  // Topics are named in the site's own language.
  if (topics.length > 0) entry.append(inLanguage('en-GB', element('p', 'marks', topics.join(', '))))
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
