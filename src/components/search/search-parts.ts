import { facets } from './search-address.ts'

/** The parts of the search page that change. */
export interface SearchParts {
  form: HTMLFormElement
  query: HTMLInputElement
  choices: Map<string, HTMLSelectElement>
  /** Says what was found; screen readers read it out. */
  report: HTMLElement
  list: HTMLElement
  more: HTMLButtonElement
  advice: HTMLElement
}

/** @throws {Error} When the page's markup and this script have come apart. */
export function partsOf(root: HTMLElement): SearchParts {
  const part = <Kind extends HTMLElement>(name: string): Kind => {
    const found = root.querySelector<Kind>(`[data-part="${name}"]`)
    if (!found) throw new Error(`the search page lacks its part "${name}"`)
    return found
  }
  return {
    form: part('form'),
    query: part('query'),
    choices: new Map(facets.map((facet) => [facet, part<HTMLSelectElement>(facet)])),
    report: part('report'),
    list: part('list'),
    more: part('more'),
    advice: part('advice'),
  }
}
