import { type Facet, facets } from '../../publish/search/search-text.ts'

/** The parts of the search page that change. */
export interface SearchParts {
  form: HTMLFormElement
  query: HTMLInputElement
  /** Holds the lists to choose from, folded where there is little room. */
  fold: HTMLDetailsElement
  choices: Map<Facet, HTMLSelectElement>
  order: HTMLSelectElement
  /** Says what was found; screen readers read it out. */
  report: HTMLElement
  /** Says which words were looked for beside those that were typed. */
  also: HTMLElement
  /** Schools that are named. */
  schools: HTMLElement
  /** Questions that ask the same. */
  questions: HTMLElement
  list: HTMLElement
  more: HTMLButtonElement
  /** Ways on where there is nothing to show. */
  advice: HTMLElement
  /** Of these, how to ask otherwise. */
  tips: HTMLElement
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
    fold: part('fold'),
    choices: new Map(facets.map((facet) => [facet, part<HTMLSelectElement>(facet)])),
    order: part('order'),
    report: part('report'),
    also: part('also'),
    schools: part('schools'),
    questions: part('questions'),
    list: part('list'),
    more: part('more'),
    advice: part('advice'),
    tips: part('tips'),
  }
}
