import type { Library } from '../library.ts'
import type { FrontMatter } from '../model/edition.ts'
import { originalPath } from './addresses.ts'

/**
 * The schools' own files that the site publishes; none where the settings say so.
 *
 * @returns Each file once, under its path below `sources/`: two policies may be made from one document.
 */
export function originalFiles(library: Library): { file: string; front: FrontMatter }[] {
  if (!library.settings.originals) return []
  const files = new Map<string, FrontMatter>()
  for (const front of library.policies.flatMap((policy) => policy.editions)) {
    files.set(originalPath(front).replace(/^sources\//, ''), front)
  }
  return [...files].map(([file, front]) => ({ file, front }))
}
