/**
 * Read one of the site's own data files.
 *
 * @throws {Error} When it cannot be had.
 */
export async function fetchJson<Data>(address: string): Promise<Data> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return (await response.json()) as Data
}
