import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ContentError } from '../model/errors.ts'

const sourcePath = /^content\/sources\/[^\\]+$/

/**
 * Read the file that an edition was made from.
 *
 * @param file Path from the project root, as in the edition's front matter: only files under `content/sources/` are read.
 * @throws {ContentError} For a path that leads anywhere else, and for a file that is gone.
 */
export async function readSource(root: string, file: string): Promise<Uint8Array<ArrayBuffer>> {
  if (!sourcePath.test(file) || file.split('/').includes('..')) {
    throw new ContentError({
      file,
      what: 'this is no file of content/sources, so it is not published',
      todo: 'correct source.file in the front matter of the edition',
    })
  }
  const bytes = await readFile(join(root, file)).catch((cause) => {
    const what = 'the document that an edition was made from is not there, so it cannot be published'
    const todo = 'put it back; or set "originals: false" in site.config.ts to publish none'
    throw new ContentError({ file, what, todo }, { cause })
  })
  return new Uint8Array(bytes)
}
