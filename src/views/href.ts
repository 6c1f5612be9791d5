/**
 * Join the site's base path and a path within the site.
 *
 * @param base Starts and ends with `/`.
 * @param path Within the site, without a leading `/`; the empty path is the home page.
 */
export function href(base: string, path: string): string {
  return `${base}${path}`
}

/** @returns The address with the part of a page that an id names. */
export function withFragment(address: string, id: string): string {
  return `${address}#${encodeURIComponent(id)}`
}
