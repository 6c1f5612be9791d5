import { basename, extname } from 'node:path'
import { slugify } from '../model/slug.ts'
import { findPlace } from './find-sources.ts'
import type { EditionName } from './understand.ts'

/** @returns The edition a file is to become by its path; a file outside `content/sources` is named after itself. */
export function nameEdition(file: string): EditionName {
  return (
    findPlace(file) ?? {
      school: 'unknown',
      policy: slugify(basename(file, extname(file))) || 'policy',
      edition: 'undated',
    }
  )
}
