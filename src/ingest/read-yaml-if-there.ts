import { join } from 'node:path'
import type { z } from 'zod'
import { parseYaml } from '../model/parse-yaml.ts'
import { readIfThere } from './read-if-there.ts'

/**
 * Read a file of `content/` that need not be there.
 *
 * @param file Path from the project root.
 * @returns Null where there is no such file, or nothing in it.
 * @throws {ContentError} With the line, where the file cannot be read.
 */
export async function readYamlIfThere<Schema extends z.ZodType>(
  root: string,
  file: string,
  schema: Schema,
): Promise<z.output<Schema> | null> {
  const text = await readIfThere(join(root, file))
  return text === null || text.trim() === '' ? null : parseYaml(text, schema, file)
}
