import type { Library } from '../library.ts'
import type { FrontMatter } from '../model/edition.ts'
import { originalPath } from './addresses.ts'

/** The schools' own files that the site publishes, each under its path below `sources/`; none where the settings say so. */
export function originalFiles(library: Library): { file: string; front: FrontMatter }[] {
  if (!library.settings.originals) return []
  const editions = library.policies.flatMap((policy) => policy.editions)
  return editions.map((front) => ({ file: originalPath(front).replace(/^sources\//, ''), front }))
}
