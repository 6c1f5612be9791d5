import { readFile } from 'node:fs/promises'
import { digest } from '../ingest/fingerprint.ts'
import { loadMdx } from '../mdx/load-mdx.ts'
import { type Edition, editionKey, type FrontMatter } from '../model/edition.ts'
import { ContentError, type Problem } from '../model/errors.ts'
import { cached, cacheFile } from './cached.ts'
import { readFolder, type TextFile } from './read-folder.ts'

export const policiesFolder = 'content/policies'

/** An edition as the library lists it: what its front matter says, and where its parsed form is kept. */
export interface EditionEntry {
  front: FrontMatter
  /** Name of its file in the cache: a digest of the text and of the code that parsed it. */
  record: string
}

/**
 * Parse every edition under `content/policies`, or take its parsed form from the cache.
 *
 * @param fingerprint Stands for the parsing code: another one parses everything again.
 * @throws {ContentError} Naming every edition that the gate or the schema refuses, or whose path is not its name.
 */
export async function readEditions(root: string, fingerprint: string): Promise<EditionEntry[]> {
  const problems: Problem[] = []
  const entries: EditionEntry[] = []
  for (const file of await readFolder(root, policiesFolder, '.mdx')) {
    try {
      entries.push(await readEntry(root, file, fingerprint))
    } catch (error) {
      if (!(error instanceof ContentError)) throw error
      problems.push(...error.problems)
    }
  }
  if (problems.length > 0) throw new ContentError(problems)
  return entries
}

/** Read an edition's parsed form from the cache, where `readEditions` has put it. */
export async function readRecord(root: string, record: string): Promise<Edition> {
  return JSON.parse(await readFile(cacheFile(root, 'editions', record), 'utf8')) as Edition
}

async function readEntry(root: string, { file, text }: TextFile, fingerprint: string): Promise<EditionEntry> {
  const inputs = [fingerprint, file, text]
  const { front } = await cached(root, 'editions', inputs, () => {
    const edition = loadMdx(text, file)
    requirePath(edition.front, file)
    return edition
  })
  return { front, record: digest(...inputs) }
}

function requirePath(front: FrontMatter, file: string): void {
  const expected = `${policiesFolder}/${editionKey(front)}.mdx`
  if (file === expected) return
  throw new ContentError({
    file,
    what: 'the file does not stand where its front matter says',
    received: editionKey(front),
    todo: `move it to ${expected}, or correct its school, policy and edition`,
  })
}
