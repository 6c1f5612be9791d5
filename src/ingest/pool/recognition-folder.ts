import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { RecognitionStore } from '../../model/source-document.ts'
import { writeWhole } from '../write-whole.ts'

/** Where what was read in pictures is kept, from the project root. */
export const recognitionFolder = '.cache/clausebook/ocr'

/** Keep what was read in pictures in a folder: one file a picture, named by the digest of its content. It is only a cache. */
export function openRecognitionFolder(folder: string): RecognitionStore {
  return {
    get: (key) => readFile(join(folder, `${key}.json`), 'utf8').catch(() => null),
    set: (key, value) => writeWhole(join(folder, `${key}.json`), value),
  }
}
