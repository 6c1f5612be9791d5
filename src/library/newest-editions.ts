import { compareEditions } from '../editions/edition-date.ts'
import { readerFingerprint } from '../ingest/fingerprint.ts'
import { editionKey } from '../model/edition.ts'
import { readEditions } from './read-editions.ts'

/** The key of the newest edition of every policy, a draft too, by `school/policy`, in alphabetical order. */
export async function newestEditions(root: string): Promise<Map<string, string>> {
  const fronts = (await readEditions(root, await readerFingerprint())).map(({ front }) => front)
  const policies = Map.groupBy(fronts, ({ school, policy }) => `${school}/${policy}`)
  return new Map(
    [...policies].map(([policy, editions]) => {
      const newest = editions.toSorted(compareEditions).at(-1)
      return [policy, newest ? editionKey(newest) : policy] as const
    }),
  )
}
