/** The part of Pagefind's browser interface that the search page uses. See https://pagefind.app/docs/api/. */
export interface Pagefind {
  options(options: { noWorker: boolean }): Promise<void>
  /** Every filter with its values, and how many pages carry each. */
  filters(): Promise<Record<string, Record<string, number>>>
  /** @param words Null for every page that the filters let through. */
  search(
    words: string | null,
    options?: { filters?: Record<string, string>; sort?: Record<string, 'asc' | 'desc'> },
  ): Promise<{ results: PagefindResult[] }>
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
