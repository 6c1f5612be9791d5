import { readdir } from 'node:fs/promises'
import type { Library } from '../library.ts'
import { walkClauses } from '../model/walk-clauses.ts'

export interface SiteCount {
  schools: number
  policies: number
  editions: number
  clauses: number
  pages: number
}

/** Count what a built site holds. */
export async function countSite(library: Library, folder: string): Promise<SiteCount> {
  const editions = library.policies.flatMap((policy) => policy.editions)
  let clauses = 0
  for (const front of editions) clauses += [...walkClauses((await library.readEdition(front)).body)].length
  const files = await readdir(folder, { recursive: true })
  return {
    schools: library.schools.length,
    policies: library.policies.length,
    editions: editions.length,
    clauses,
    pages: files.filter((file) => file.endsWith('.html')).length,
  }
}
