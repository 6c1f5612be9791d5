import { join } from 'node:path'
import { type ChangeNote, chooseSummary } from '../editions/choose-summary.ts'
import { earlierEdition, editionsBefore } from '../editions/earlier-edition.ts'
import { compareEditions } from '../editions/edition-date.ts'
import { type ClauseHistory, lineageOf } from '../editions/lineage.ts'
import { type Redline, redline } from '../editions/redline.ts'
import { readIfThere } from '../ingest/read-if-there.ts'
import type { FrontMatter } from '../model/edition.ts'
import type { Policy } from '../model/policy.ts'
import type { Question } from '../model/question.ts'
import type { Settings } from '../model/settings.ts'
import type { Taxonomy } from '../model/taxonomy.ts'
import { hideContactDetails } from '../publish/contact-details/hide-contact-details.ts'
import { writeRedlineDocx } from '../publish/redline-docx/write-redline-docx.ts'
import { cached } from './cached.ts'
import { changeNoteFile, personsNote } from './change-note-file.ts'
import { keepLatest } from './keep-latest.ts'
import type { OpenPolicies } from './open-policies.ts'

/** What the library knows of how policies changed. */
export interface HistoryReaders {
  /** All that changed between two editions, with the words of both. */
  readRedline(before: FrontMatter, after: FrontMatter): Promise<Redline>
  /** The same as a Word file with tracked changes, by the site. */
  readTrackedChanges(before: FrontMatter, after: FrontMatter): Promise<Uint8Array<ArrayBuffer>>
  /** Since when each clause of an edition has stood, and what became of it, by clause id. */
  readHistories(policy: Policy, front: FrontMatter): Promise<Map<string, ClauseHistory>>
  /** What changed in an edition, in plain words: a person's, or worked out by software. */
  readChangeNote(policy: Policy, front: FrontMatter): Promise<ChangeNote>
}

/** What is said of an edition that none came before. */
const firstOfAll = 'The first edition kept here.'

/** So many policies' histories stay in memory: pages of one policy follow one another. */
const policiesKept = 4

interface Source extends OpenPolicies {
  settings: Settings
  topics: Taxonomy
  questions: Question[]
}

/** Where histories are found. */
interface Place {
  root: string
  library(): Source
  /** Stands for an edition's words and for the code that reads and compares editions. */
  recordOf(front: FrontMatter): string
}

/**
 * Open the histories of a library. What is found is kept in the cache under `root`.
 *
 * @param recordOf Stands for an edition's words and for the code that reads and compares editions.
 */
export function openHistory(root: string, library: Place['library'], recordOf: Place['recordOf']): HistoryReaders {
  const place: Place = { root, library, recordOf }
  const readLine = keepLatest(policiesKept, (keys) => readLineOf(place, keys))
  return {
    readRedline: (before, after) => readRedline(place, before, after),
    readTrackedChanges: (before, after) => readTrackedChanges(place, before, after),
    readHistories: async ({ school, id, editions }, front) => {
      const line = lineOf(front, editions).map(({ edition }) => edition)
      const histories = await readLine([school.id, id, ...line].join('/'))
      return new Map(Object.entries(histories[front.edition] ?? {}))
    },
    readChangeNote: ({ editions }, front) => readChangeNote(place, editions, front),
  }
}

async function readRedline(
  { root, library, recordOf }: Place,
  before: FrontMatter,
  after: FrontMatter,
): Promise<Redline> {
  const { topics, questions, readAnswers, readEdition } = library()
  const answers = { before: await readAnswers(before), after: await readAnswers(after) }
  const known = JSON.stringify([topics.map(({ id, name }) => [id, name]), questions, answers])
  return cached(root, 'redlines', [recordOf(before), recordOf(after), known], async () =>
    redline(await readEdition(before), await readEdition(after), { topics, questions, answers }),
  )
}

async function readTrackedChanges(
  { root, library, recordOf }: Place,
  before: FrontMatter,
  after: FrontMatter,
): Promise<Uint8Array<ArrayBuffer>> {
  const { settings, readEdition } = library()
  const inputs = [recordOf(before), recordOf(after), settings.name]
  const text = await cached(root, 'tracked-changes', inputs, async () => {
    const options = { author: settings.name }
    const file = await writeRedlineDocx(await readEdition(before), await readEdition(after), options)
    return Buffer.from(file).toString('base64')
  })
  return new Uint8Array(Buffer.from(text, 'base64'))
}

async function readChangeNote(place: Place, editions: readonly FrontMatter[], front: FrontMatter): Promise<ChangeNote> {
  const file = await readIfThere(join(place.root, changeNoteFile(front)))
  const before = earlierEdition(front, editions)
  const found = before ? (await readRedline(place, before, front)).summary : [firstOfAll]
  const written = personsNote(file)
  const hides = place.library().settings.contactDetails === 'hide'
  return chooseSummary(written !== null && hides ? hideContactDetails(written) : written, found)
}

/** @param keys A school, a policy and its editions, as `school/policy/edition/edition`. */
async function readLineOf(
  { root, library, recordOf }: Place,
  keys: string,
): Promise<Record<string, Record<string, ClauseHistory>>> {
  const { policies } = library()
  const [school, policy, ...ids] = keys.split('/')
  const editions = policies.find(({ id, school: { id: of } }) => of === school && id === policy)?.editions ?? []
  const fronts = ids.flatMap((id) => editions.filter(({ edition }) => edition === id))
  return cached(root, 'histories', fronts.map(recordOf), () => historiesOf(library(), fronts))
}

/** The editions that an edition's clauses are followed through: all that are no draft, so that one reading serves them all. */
function lineOf(front: FrontMatter, editions: readonly FrontMatter[]): FrontMatter[] {
  if (front.status === 'draft') return [...editionsBefore(front, editions), front]
  return editions.filter(({ status }) => status !== 'draft').toSorted(compareEditions)
}

async function historiesOf(
  library: Source,
  fronts: FrontMatter[],
): Promise<Record<string, Record<string, ClauseHistory>>> {
  const editions = await Promise.all(fronts.map((front) => library.readEdition(front)))
  const { histories } = lineageOf(editions)
  return Object.fromEntries([...histories].map(([edition, clauses]) => [edition, Object.fromEntries(clauses)]))
}
