/**
 * Find a part of a page that its script changes, marked by `data-part`.
 *
 * @throws {Error} When the page's markup and its script have come apart.
 */
export function pagePart(root: HTMLElement, name: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[data-part="${name}"]`)
  if (!found) throw new Error(`The page has no part "${name}"`)
  return found
}

/** Say what has come of a reader's choice; screen readers read it out. */
export function report(root: HTMLElement, text: string): void {
  pagePart(root, 'report').textContent = text
}

/** Change the heading of the page, and its title with it. */
export function setHeading(root: HTMLElement, text: string): void {
  const heading = pagePart(root, 'heading')
  document.title = document.title.replace(heading.textContent, () => text)
  heading.textContent = text
}

/** Make an item of a list. */
export function listItem(text: string): HTMLLIElement {
  const item = document.createElement('li')
  item.textContent = text
  return item
}
