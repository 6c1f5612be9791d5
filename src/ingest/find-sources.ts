import { editionIdSchema, idSchema } from '../model/edition.ts'
import type { Problem } from '../model/errors.ts'
import { listFiles } from './list-files.ts'

/** One source document, and the edition it is to become. */
export interface Source {
  /** Path from the project root, with `/`. */
  file: string
  school: string
  policy: string
  edition: string
}

export const sourcesFolder = 'content/sources'

/**
 * List the source documents under `content/sources/<school>/<policy>/<edition>.*`, in the order of their paths.
 *
 * @param root The project's folder.
 * @returns What was found, and a problem for each file that stands in the wrong place, has a name no edition can have,
 *   or claims an edition that another file claims.
 */
export async function findSources(root: string): Promise<{ sources: Source[]; problems: Problem[] }> {
  const placed = (await listFiles(root, sourcesFolder)).map(placeSource)
  const sources = placed.filter((place): place is Source => 'edition' in place)
  const clashes = findClashes(sources)
  const clashing = new Set(clashes.map((problem) => problem.file))
  return {
    sources: sources.filter((source) => !clashing.has(source.file)),
    problems: [...placed.filter((place): place is Problem => 'what' in place), ...clashes],
  }
}

function placeSource(file: string): Source | Problem {
  const [school = '', policy = '', name = '', ...rest] = file.slice(sourcesFolder.length + 1).split('/')
  if (name === '' || rest.length > 0) {
    return {
      file,
      what: 'this file is not where a source document belongs',
      todo: `move it to ${sourcesFolder}/<school>/<policy>/<date>.<ending>, such as ${sourcesFolder}/oakfield/social-media/2021-09.docx`,
    }
  }
  const edition = name.replace(/\.[^.]+$/, '')
  for (const [received, schema] of [
    [school, idSchema],
    [policy, idSchema],
    [edition, editionIdSchema],
  ] as const) {
    const result = schema.safeParse(received)
    if (result.success) continue
    const what = result.error.issues[0]?.message ?? 'this name cannot be used'
    return { file, what, received, todo: 'rename the file or its folder' }
  }
  return { file, school, policy, edition }
}

/** @returns Where the edition made from a source is kept, from the project root. */
export function editionFile({ school, policy, edition }: Source): string {
  return `content/policies/${school}/${policy}/${edition}.mdx`
}

/** @returns The edition that a path under `content/sources` names, or undefined for any other path. */
export function findPlace(file: string): Source | undefined {
  const start = file.replaceAll('\\', '/').lastIndexOf(`${sourcesFolder}/`)
  const place = start < 0 ? undefined : placeSource(file.replaceAll('\\', '/').slice(start))
  return place && 'edition' in place ? place : undefined
}

function findClashes(sources: Source[]): Problem[] {
  const byEdition = Map.groupBy(sources, ({ school, policy, edition }) => `${school}/${policy}/${edition}`)
  return [...byEdition.values()]
    .filter((claimants) => claimants.length > 1)
    .flatMap((claimants) =>
      claimants.map(({ file, edition }) => ({
        file,
        what: `two source documents claim the edition "${edition}"`,
        received: claimants.map((claimant) => claimant.file).join(', '),
        todo: 'remove one of them, or name one by its own date',
      })),
    )
}
