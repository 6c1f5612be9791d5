import type { Edition } from '../model/edition.ts'
import type { Problem } from '../model/errors.ts'
import type { Source } from './find-sources.ts'

/**
 * What became of one source. `skipped`: nothing had changed, so it was not read again. `resaved`: the words and dates of an
 * earlier edition saved again, which is no edition of its own.
 */
export type IngestResult =
  | { state: 'skipped'; source: Source }
  | { state: 'unchanged' | 'written'; source: Source; edition: Edition; isNew: boolean }
  | { state: 'resaved'; source: Source; sameAs: string }
  | { state: 'failed'; source: Source; problems: readonly Problem[] }
