import { readAllAnswers } from '../../../src/library/read-all-answers.ts'
import { readSharedWording } from '../../../src/library/read-shared-wording.ts'
import type { Library } from '../../../src/library.ts'
import type { Answer } from '../../../src/model/answer.ts'
import type { Body } from '../../../src/model/clause.ts'
import type { GuidanceEvent } from '../../../src/model/guidance.ts'
import { answer, sampleLibrary, school } from '../sample-library.ts'

export const silent: Answer = { ...answer, position: 'silent', force: null, quotes: [], clauses: [] }

export interface CompareSample {
  /** Answers by school; a school left out has the sample's own. */
  answers?: Record<string, Answer[]>
  bodies?: Record<string, Body>
  examples?: string[]
  guidance?: GuidanceEvent[]
  base?: string
}

/** A library of schools of these ids, whose answers are read as those of a real one are. */
export function compareLibrary(ids: string[], sample: CompareSample = {}): Library {
  const { answers = {}, bodies = {}, examples = [], guidance = [], base = '/our/policies/' } = sample
  const schools = ids.map((id) => school(id, { example: examples.includes(id) }))
  const plain = sampleLibrary(schools, base)
  const library: Library = {
    ...plain,
    readEdition: async (front) => {
      const edition = await plain.readEdition(front)
      return { ...edition, body: bodies[front.school] ?? edition.body }
    },
    readAnswers: async (front) => answers[front.school] ?? [answer],
    readAllAnswers: () => readAllAnswers(library),
    readSharedWording: () => readSharedWording(library),
    readGuidance: async () => guidance,
  }
  return library
}
