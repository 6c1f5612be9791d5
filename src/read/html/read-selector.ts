/** One part of a selector: the names that an element must have, its tag first: `ol`, `.letters`, `#rules`. */
export type SelectorPart = readonly string[]

const part = /^[a-z][a-z0-9]*(?:[.#][\w-]+)*$|^(?:[.#][\w-]+)+$/i

/**
 * Read a selector of tags, classes and ids, one inside another: `.text ol.letters`.
 *
 * @returns Its parts from the outside in; undefined for a selector that asks for anything else.
 */
export function readSelector(selector: string): SelectorPart[] | undefined {
  const parts = selector.trim().split(/\s+/)
  if (!parts.every((text) => part.test(text))) return undefined
  return parts.map((text) =>
    (text.match(/[.#]?[\w-]+/g) ?? []).map((name) => (/^[.#]/.test(name) ? name : name.toLowerCase())),
  )
}
