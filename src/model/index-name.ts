/**
 * A name as an index files it: "The Crypt School" is looked for under C, and neither accents nor capitals matter. The same on
 * every machine.
 */
export function indexName(name: string): string {
  return name.replace(/^the /i, '').normalize('NFD').replace(/\p{M}/gu, '').toUpperCase()
}
