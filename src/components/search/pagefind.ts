/** The part of Pagefind's browser interface that the search page uses. See https://pagefind.app/docs/api/. */
export interface Pagefind {
  options(options: { noWorker: boolean }): Promise<void>
  /** @param words In double quotes, for pages that have them side by side. */
  search(words: string): Promise<{ results: { id: string }[] }>
}
