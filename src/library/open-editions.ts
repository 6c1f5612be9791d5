import { type Edition, editionKey, type FrontMatter } from '../model/edition.ts'
import type { Settings } from '../model/settings.ts'
import { hideInEdition, hideInFrontMatter } from '../publish/contact-details/hide-contact-details.ts'
import { keepLatest } from './keep-latest.ts'
import { type EditionEntry, readRecord } from './read-editions.ts'

/** The editions that a site shows. */
export interface OpenEditions {
  fronts: FrontMatter[]
  readEdition(front: FrontMatter): Promise<Edition>
  /** Stands for the words of an edition as they are shown, and for the code that read them. */
  recordOf(front: FrontMatter): string
}

/** How many editions stay in memory: enough for a page that compares, few beside a thousand. */
const editionsKept = 64

/** Open the editions that the settings allow to be shown; their clauses are read from the cache under `root` when asked for. */
export function openEditions(root: string, entries: EditionEntry[], settings: Settings): OpenEditions {
  const hides = settings.contactDetails === 'hide'
  const shown = entries
    .filter(({ front }) => isShown(front, settings))
    .map(({ front, record }) => ({ front: hides ? hideInFrontMatter(front) : front, record }))
  const records = new Map(shown.map(({ front, record }) => [editionKey(front), record]))
  const recordFor = (front: FrontMatter): string => records.get(editionKey(front)) ?? ''
  const readKept = keepLatest(editionsKept, (record) => readRecord(root, record))
  return {
    fronts: shown.map(({ front }) => front),
    readEdition: async (front) => {
      const edition = await readKept(recordFor(front))
      return hides ? hideInEdition(edition) : edition
    },
    // What is worked out from hidden words is kept apart from what is worked out from all of them.
    recordOf: (front) => `${recordFor(front)}${hides ? '-hidden' : ''}`,
  }
}

function isShown({ status, school }: FrontMatter, settings: Settings): boolean {
  return (status !== 'draft' || settings.drafts) && (settings.schools?.includes(school) ?? true)
}
