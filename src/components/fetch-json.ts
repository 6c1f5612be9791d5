/**
 * Read one of the site's own data files.
 *
 * @throws {Error} When it cannot be had.
 */
export async function fetchJson<Data>(address: string, options: RequestInit = {}): Promise<Data> {
  const response = await fetch(address, options)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return (await response.json()) as Data
}
