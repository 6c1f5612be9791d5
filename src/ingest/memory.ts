import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { compareText } from '../model/compare-text.ts'
import { statusSchema } from '../model/edition.ts'
import { writeWhole } from './write-whole.ts'

const rememberedSchema = z.strictObject({
  /** Digest of what went in. */
  inputs: z.string(),
  /** Digest of the file that came out. */
  output: z.string(),
  /** Fingerprint of its words. */
  words: z.string(),
  /** Digest of the dates it gives itself. */
  dates: z.string(),
  status: statusSchema,
})
export type Remembered = z.infer<typeof rememberedSchema>

const memorySchema = z.record(z.string(), rememberedSchema)

/** What the last run made of each edition, by edition. */
export type Memory = z.infer<typeof memorySchema>

const memoryFile = '.cache/clausebook/ingest.json'

/** @returns What the last run remembered; nothing when there is none or it cannot be read, for it is only a cache. */
export async function recall(root: string): Promise<Memory> {
  try {
    return memorySchema.parse(JSON.parse(await readFile(join(root, memoryFile), 'utf8')))
  } catch {
    return {}
  }
}

export async function remember(root: string, memory: Memory): Promise<void> {
  const sorted = Object.fromEntries(Object.entries(memory).sort(([a], [b]) => compareText(a, b)))
  await writeWhole(join(root, memoryFile), `${JSON.stringify(sorted, null, 1)}\n`)
}
