import type { Link } from './frame.ts'

/** A long list cut into pages. */
export interface Part<Item> {
  /** 1 and up. */
  number: number
  items: Item[]
}

/** Cut a list into parts of a size that one page can bear; an empty list is one empty part. */
export function inParts<Item>(items: Item[], size: number): Part<Item>[] {
  const count = Math.max(1, Math.ceil(items.length / size))
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    items: items.slice(index * size, (index + 1) * size),
  }))
}

/**
 * Link the parts of a list to each other.
 *
 * @returns One link a part, named by its first and last item; nothing where there is only one part.
 */
export function partLinks<Item>(
  parts: Part<Item>[],
  current: Part<Item>,
  nameOf: (item: Item) => string,
  address: string,
): (Link & { current: boolean })[] {
  if (parts.length < 2) return []
  return parts.map(({ number, items }) => ({
    text: [...new Set([items.at(0), items.at(-1)].flatMap((item) => (item === undefined ? [] : [nameOf(item)])))].join(
      ' to ',
    ),
    href: partAddress(address, number),
    current: number === current.number,
  }))
}

/** @returns The first part's address is the list's own. */
export function partAddress(address: string, number: number): string {
  return number === 1 ? address : `${address}${number}/`
}
