import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { strFromU8, unzipSync } from 'fflate'

/** Every file of a built site as a reader gets it, by its path; a Word file or workbook is an archive, and is opened. */
export async function publishedText(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const texts = files.map(async (file) => [relative(folder, file), readable(await readFile(file))] as const)
  return new Map(await Promise.all(texts))
}

function readable(bytes: Uint8Array): string {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    return Object.values(unzipSync(bytes))
      .map((part) => withoutTags(strFromU8(part)))
      .join('\n')
  }
  const isCompressed = bytes[0] === 0x1f && bytes[1] === 0x8b
  return strFromU8(isCompressed ? gunzipSync(bytes) : bytes)
}

/** A word processor may cut a sentence anywhere. */
function withoutTags(xml: string): string {
  return xml.replace(/<[^>]*>/g, '')
}
