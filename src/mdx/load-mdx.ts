import type { Root } from 'mdast'
import { type Edition, type FrontMatter, frontMatterSchema } from '../model/edition.ts'
import { ContentError } from '../model/errors.ts'
import { parseYaml } from '../model/parse-yaml.ts'
import { assignSectionIds } from '../model/section-ids.ts'
import { walkClauses } from '../model/walk-clauses.ts'
import { gate } from './gate.ts'
import { parseMdx } from './parse-mdx.ts'
import { readBody } from './read-body.ts'

/**
 * Read an edition from the content format.
 *
 * @param file Path shown in errors, from the project root.
 * @throws {ContentError} For front matter the schema refuses, for anything in the text that could run or that the
 *   format does not know, and for two clauses with one id.
 */
export function loadMdx(text: string, file: string): Edition {
  const { yaml, body, bodyLine } = splitFrontMatter(text.replace(/^\uFEFF/, ''), file)
  const front: FrontMatter = parseYaml(yaml, frontMatterSchema, file, 2)
  const tree: Root = parseMdx(body, file, bodyLine)
  gate(tree, file, bodyLine)
  const edition: Edition = { front, body: readBody(tree, file, bodyLine) }
  assignSectionIds(edition.body)
  refuseDoubleIds(edition, file)
  return edition
}

function splitFrontMatter(text: string, file: string): { yaml: string; body: string; bodyLine: number } {
  const match = /^---\r?\n([\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(text)
  if (!match) {
    throw new ContentError({
      file,
      line: 1,
      what: 'the front matter is missing',
      received: text.slice(0, 40),
      todo: 'start the file with a line "---", the fields of the edition, and another line "---"',
    })
  }
  const bodyLine = match[0].split('\n').length
  return { yaml: match[1] ?? '', body: text.slice(match[0].length), bodyLine }
}

function refuseDoubleIds(edition: Edition, file: string): void {
  const seen = new Set<string>()
  for (const { clause } of walkClauses(edition.body)) {
    if (seen.has(clause.id)) {
      throw new ContentError({
        file,
        what: `two clauses have the id "${clause.id}"`,
        todo: 'give one of them another id, so that a link finds the right clause',
      })
    }
    seen.add(clause.id)
  }
}
