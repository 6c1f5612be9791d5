import { join } from 'node:path'
import * as pagefind from 'pagefind'

/** Index built pages for search, into `pagefind/` beside them. */
export async function indexSite(folder: string): Promise<void> {
  try {
    const { index, errors } = await pagefind.createIndex({ writePlayground: false })
    if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`)
    const added = await index.addDirectory({ path: folder })
    const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') })
    const failures = [...added.errors, ...written.errors]
    if (failures.length > 0) throw new Error(`The search index could not be made: ${failures.join('; ')}`)
  } finally {
    await pagefind.close()
  }
}
