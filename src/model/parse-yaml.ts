import { type Document, isNode, isScalar, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { ContentError, type Problem } from './errors.ts'

/**
 * Read YAML and hold it to a schema.
 *
 * @param file Path shown in errors, from the project root.
 * @param firstLine Line of the file on which the YAML starts, 1 for a file of its own.
 * @throws {ContentError} For malformed YAML, and for every value that the schema refuses, each with its line.
 */
export function parseYaml<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
  file: string,
  firstLine = 1,
): z.output<Schema> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true })
  const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1
  if (document.errors.length > 0) {
    throw new ContentError(
      document.errors.map((error) => ({
        file,
        line: lineAt(error.pos[0]),
        what: `this is not valid YAML: ${firstSentence(error.message)}`,
        todo: 'look for a missing colon, quote or space at the start of this line or the one above',
      })),
      { cause: document.errors[0] },
    )
  }
  const value = toValue(document, file)
  const result = schema.safeParse(value)
  if (result.success) return result.data
  throw new ContentError(
    result.error.issues.flatMap(likeliestIssues).map((issue) => issueToProblem(issue, document, value, file, lineAt)),
    { cause: result.error },
  )
}

/** References may repeat a value, but not so often that a small file becomes a huge one. */
function toValue(document: Document, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch (cause) {
    const what = 'this YAML repeats its references too often to be read safely'
    throw new ContentError({ file, what, todo: 'write the values out instead of using "*" references' }, { cause })
  }
}

/** Of the forms that a value may have, what is wrong with it as the one it is most like: the one with fewest faults. */
function likeliestIssues(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const [likeliest = []] = issue.errors.toSorted((one, other) => one.length - other.length)
  if (likeliest.length === 0) return [issue]
  return likeliest.flatMap(likeliestIssues).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }))
}

function issueToProblem(
  issue: z.core.$ZodIssue,
  document: Document,
  value: unknown,
  file: string,
  lineAt: (offset: number) => number,
): Problem {
  const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))
  const place = issue.code === 'unrecognized_keys' ? [...path, issue.keys[0] ?? ''] : path
  const received = valueAt(value, place)
  const name = place.length === 0 ? 'this file' : `"${place.join('.')}"`
  return {
    file,
    line: lineAt(offsetOf(document, place)),
    ...explain(issue, name, received, asWritten(document, place)),
    received: received === undefined ? undefined : JSON.stringify(received).slice(0, 120),
  }
}

/**
 * What is wrong with one value, and what to do, for somebody who knows the school and not the schema.
 *
 * @param written The value as it stands in the file.
 */
function explain(
  issue: z.core.$ZodIssue,
  name: string,
  received: unknown,
  written: string,
): Pick<Problem, 'what' | 'todo'> {
  if (received === undefined && issue.code !== 'custom')
    return { what: `${name} is missing`, todo: `add a line for ${name}` }
  if (issue.code === 'unrecognized_keys') {
    return { what: `${name} is not a field of this file`, todo: 'correct its spelling, or remove the line' }
  }
  if (issue.code === 'invalid_value') {
    return { what: `${name} has a value that is not known`, todo: `write one of: ${issue.values.join(', ')}` }
  }
  // Not taken as it is: without quotes 4.10 is the number 4.1 to YAML.
  if (issue.code === 'invalid_type' && issue.expected === 'string' && typeof received === 'number') {
    return { what: `${name} is read as a number`, todo: `put it in quotes: "${written}"` }
  }
  if (issue.code === 'invalid_type') {
    return { what: `${name} should be a ${issue.expected}`, todo: 'change the value on this line' }
  }
  return { what: `${name}: ${issue.message}`, todo: 'change the value on this line' }
}

function asWritten(document: Document, place: (string | number)[]): string {
  const node = document.getIn(place, true)
  return isScalar(node) ? (node.source ?? String(node.value)) : ''
}

/** Offset of the nearest node that exists on the way to `path`. */
function offsetOf(document: Document, path: (string | number)[]): number {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}

function valueAt(value: unknown, path: (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (inner !== null && typeof inner === 'object' ? (inner as Record<string, unknown>)[key] : undefined),
    value,
  )
}

function firstSentence(message: string): string {
  return message.split(' at line ')[0] ?? message
}
