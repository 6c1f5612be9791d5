import { readerFingerprint } from './ingest/fingerprint.ts'
import { listPolicies } from './library/list-policies.ts'
import { once } from './library/once.ts'
import { openEditions } from './library/open-editions.ts'
import { openFindings } from './library/open-findings.ts'
import type { OpenPolicies } from './library/open-policies.ts'
import { type AnsweredPolicy, readAllAnswers } from './library/read-all-answers.ts'
import { readCrest } from './library/read-crest.ts'
import { type EditionEntry, readEditions } from './library/read-editions.ts'
import { readGlossary } from './library/read-glossary.ts'
import { readGuidance } from './library/read-guidance.ts'
import { type HistoryReaders, openHistory } from './library/read-history.ts'
import { readQuestionSets } from './library/read-question-sets.ts'
import { readSchools } from './library/read-schools.ts'
import { readSharedWording, type SharedWording } from './library/read-shared-wording.ts'
import { readSource } from './library/read-source.ts'
import { readTopics } from './library/read-topics.ts'
import type { TopicTag } from './model/clause.ts'
import type { FrontMatter } from './model/edition.ts'
import type { GlossaryTerm } from './model/glossary.ts'
import type { GuidanceEvent } from './model/guidance.ts'
import type { Question } from './model/question.ts'
import type { QuestionSet } from './model/question-set.ts'
import type { School } from './model/school.ts'
import type { Settings } from './model/settings.ts'
import type { Taxonomy } from './model/taxonomy.ts'

/** All that `content/` holds, opened once. Clauses are read when asked for, so that a thousand editions stay light. */
export interface Library extends OpenPolicies, HistoryReaders {
  settings: Settings
  /** By name. */
  schools: School[]
  topics: Taxonomy
  questions: Question[]
  /** The words that caused each tag of an edition's clauses, by clause id. */
  readEvidence(front: FrontMatter): Promise<Map<string, TopicTag[]>>
  /** The answers of every policy in force, in the order of `policies`; read once. */
  readAllAnswers(): Promise<AnsweredPolicy[]>
  /** The clauses that schools share, in the editions in force; found once. */
  readSharedWording(): Promise<SharedWording>
  /** Dated changes in national guidance, as the timeline lists them. */
  readGuidance(): Promise<GuidanceEvent[]>
  /** The abbreviations that the site explains; read once. */
  readGlossary(): Promise<GlossaryTerm[]>
  /** The picture of a school's crest. */
  readCrest(file: string): Promise<Uint8Array<ArrayBuffer>>
  /** The school's own file, byte for byte. */
  readSource(front: FrontMatter): Promise<Uint8Array<ArrayBuffer>>
}

/** What a library is made of: small, and plain data, so that it can be kept in a store. */
export interface LibraryParts {
  settings: Settings
  schools: School[]
  topics: Taxonomy
  questionSets: QuestionSet[]
  editions: EditionEntry[]
}

/**
 * Open the library of a project folder.
 *
 * @throws {ContentError} Naming every entry, topic, question or edition that cannot be read.
 */
export async function openLibrary(root: string, settings: Settings): Promise<Library> {
  return createLibrary(root, { settings, ...(await readParts(root)) })
}

/** Read everything that a library is made of, but for the settings. */
export async function readParts(root: string): Promise<Omit<LibraryParts, 'settings'>> {
  const fingerprint = await readerFingerprint()
  const [schools, topics, questionSets, editions] = await Promise.all([
    readSchools(root),
    readTopics(root),
    readQuestionSets(root),
    readEditions(root, fingerprint),
  ])
  return { schools, topics, questionSets, editions }
}

/** Make a library of its parts; the clauses of an edition are read from the cache under `root` when asked for. */
export function createLibrary(root: string, parts: LibraryParts): Library {
  const { topics, questionSets } = parts
  const hides = parts.settings.contactDetails === 'hide'
  // The school's own file would show what the pages leave out.
  const settings = hides ? { ...parts.settings, originals: false } : parts.settings
  const schools = parts.schools.filter(({ id }) => settings.schools?.includes(id) ?? true)
  const editions = openEditions(root, parts.editions, settings)
  const library: Library = {
    settings,
    schools,
    topics,
    questions: questionSets.flatMap((set) => set.questions),
    policies: listPolicies(schools, editions.fronts),
    readEdition: editions.readEdition,
    ...openFindings(root, editions, { topics, questionSets, hides }),
    readAllAnswers: once(() => readAllAnswers(library)),
    readSharedWording: once(() => readSharedWording(library)),
    readGuidance: once(() => readGuidance(root)),
    readGlossary: once(() => readGlossary(root)),
    readCrest: (file) => readCrest(root, file),
    readSource: ({ source }) => readSource(root, source.file),
    ...openHistory(root, () => library, editions.recordOf),
  }
  return library
}
