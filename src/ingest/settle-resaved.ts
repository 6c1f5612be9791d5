import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { compareEditions } from '../editions/edition-date.ts'
import { findResaved } from '../editions/same-words.ts'
import { editionKey } from '../model/edition.ts'
import { editionFile, type Source } from './find-sources.ts'
import type { IngestResult } from './ingest-result.ts'
import type { Memory, Remembered } from './memory.ts'

/** An edition that says what an earlier one says, under dates of its own: approved again without a change. */
export interface Renewed {
  source: Source
  sameAs: string
}

interface Known {
  source: Source
  edition: string
  status: Remembered['status']
  words: string
  dates: string
}

/**
 * Find sources that are an earlier one saved again. With the same words and the same dates a source is the same edition: its
 * own, just written, is taken back. With other dates it was approved again and stays. Drafts are let alone: an approved
 * edition may well have the words of its draft.
 *
 * @param results Of this run.
 * @param sources All there are, so that one read earlier is known too.
 */
export async function settleResaved(
  results: readonly IngestResult[],
  sources: readonly Source[],
  memory: Memory,
  { root, check = false }: { root: string; check?: boolean },
): Promise<{ results: IngestResult[]; renewed: Renewed[] }> {
  const repeats = new Map(repeatedSources(sources, memory).map((repeat) => [repeat.source.file, repeat]))
  const settled = results.map(async (result): Promise<IngestResult> => {
    const repeat = repeats.get(result.source.file)
    if (!repeat?.isSameEdition || result.state !== 'written' || !result.isNew) return result
    if (!check) await rm(join(root, editionFile(result.source)))
    return { state: 'resaved', source: result.source, sameAs: repeat.sameAs }
  })
  const renewed = [...repeats.values()].filter(({ isSameEdition }) => !isSameEdition)
  return { results: await Promise.all(settled), renewed: renewed.map(({ source, sameAs }) => ({ source, sameAs })) }
}

function repeatedSources(sources: readonly Source[], memory: Memory): (Renewed & { isSameEdition: boolean })[] {
  const known = sources.flatMap((source): Known[] => {
    const remembered = memory[editionKey(source)]
    return remembered && remembered.status !== 'draft' ? [{ ...remembered, source, edition: source.edition }] : []
  })
  const policies = Map.groupBy(known, ({ source }) => `${source.school}/${source.policy}`)
  return [...policies.values()].flatMap((editions) => {
    const byId = new Map(editions.map((each) => [each.edition, each]))
    return findResaved(editions.toSorted(compareEditions)).flatMap(({ edition, sameAs }) => {
      const [own, first] = [byId.get(edition), byId.get(sameAs)]
      return own && first ? [{ source: own.source, sameAs, isSameEdition: own.dates === first.dates }] : []
    })
  })
}
