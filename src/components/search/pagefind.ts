/** The part of Pagefind's browser interface that the search page uses. See https://pagefind.app/docs/api/. */
export interface Pagefind {
  /** Load every filter, so that answers count their values. */
  filters(): Promise<unknown>
  search(words: string | null, options?: { filters?: Filters }): Promise<PagefindAnswer>
}

export type Filters = Record<string, string>

export interface PagefindAnswer {
  results: PagefindResult[]
  /** How many pages carry each value of each filter, among those found. */
  filters: Record<string, Record<string, number>>
}

export interface PagefindResult {
  id: string
  score: number
  data(): Promise<PagefindPage>
}

export interface PagefindPage {
  url: string
  /** The page's words, white space folded: locations count these words from 0. */
  content: string
  meta: Record<string, string>
  anchors: { id: string; location: number; element: string; title?: string }[]
  /** What was found, under the nearest anchor above it. */
  sub_results: { title: string; url: string; anchor?: { id: string }; locations: number[] }[]
}
