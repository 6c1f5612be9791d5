import { type Inspection, inspectEdition } from './inspect.ts'
import { nameEdition } from './name-edition.ts'
import { openReading } from './reading.ts'
import { understand } from './understand.ts'

/**
 * Understand one document as `ingest` would, wherever it stands, and write nothing.
 *
 * @param root The project's folder: its topics and questions are used, and the corrections of the edition it is.
 */
export async function inspectFile(root: string, bytes: Uint8Array, file: string): Promise<Inspection> {
  const reading = await openReading(root)
  const edition = await understand(bytes, file, nameEdition(file), { taxonomy: reading.taxonomy })
  return inspectEdition(edition, [])
}
