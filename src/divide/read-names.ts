import { readMetadataLine } from '../lines/metadata-line.ts'
import type { FrontLine } from './collect-front-lines.ts'
import { joinFields } from './join-fields.ts'

const titleField = /^(?:(?:policy|document)\s+(?:title|name)|name\s+of\s+policy|title|policy)$/i
const schoolField = /^(?:school(?:\s+name)?|academy|name\s+of\s+(?:school|academy))$/i

/** Read the title and the school's name where they are values of fields: `Document title | Acceptable Use Policy`. */
export function readNames(front: readonly FrontLine[]): { title: string | null; school: string | null } {
  const lines = joinFields(front.filter(({ role }) => role !== 'title'))
  const parts = lines.flatMap(({ text, parts: read = readMetadataLine(text) }) => read)
  const named = (field: RegExp): string | null =>
    parts.find(({ name, value }) => field.test(name) && value !== '')?.value ?? null
  return { title: named(titleField), school: named(schoolField) }
}
