import { strFromU8, strToU8, unzipSync } from 'fflate'
import { compareText } from '../../model/compare-text.ts'
import { zipWithoutClock } from '../zip-without-clock.ts'

const properties = 'docProps/core.xml'

/**
 * Pack a Word file again without the time it was written at: `docx` writes the clock's into the document properties and
 * into every entry of the archive.
 *
 * @param date `YYYY-MM-DD`, given as the time of creation.
 */
export function fixZip(bytes: Uint8Array, date: string): Uint8Array {
  const entries = Object.entries(unzipSync(bytes)).sort(([a], [b]) => compareText(a, b))
  const fixed = entries.map(([name, content]) => [name, name === properties ? withDate(content, date) : content])
  return zipWithoutClock(Object.fromEntries(fixed))
}

function withDate(content: Uint8Array, date: string): Uint8Array {
  const time = /(<dcterms:(created|modified)[^>]*>)[^<]*/g
  return strToU8(strFromU8(content).replace(time, `$1${date}T00:00:00Z`))
}
