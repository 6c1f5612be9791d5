import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ContentError } from '../model/errors.ts'

/**
 * Read the picture of a school's crest.
 *
 * @param name Of a file in `content/schools/`, as the school's entry gives it.
 * @throws {ContentError} When it is not there.
 */
export async function readCrest(root: string, name: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = `content/schools/${name}`
  const bytes = await readFile(join(root, file)).catch((cause) => {
    const what = 'the picture of a crest is not there'
    const todo = 'put it beside the entry of the school, or take "crest" out of the entry'
    throw new ContentError({ file, what, todo }, { cause })
  })
  return new Uint8Array(bytes)
}
