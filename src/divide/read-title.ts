import { namesPart } from '../lines/title-words.ts'
import type { Body } from '../model/clause.ts'
import { plainText } from '../model/plain-text.ts'
import { walkSections } from '../model/walk-clauses.ts'
import type { FrontLine } from './collect-front-lines.ts'
import { readNames } from './read-names.ts'

const schoolThenTitle =
  /^((?:the\s+)?[\p{L}'’.&,\- ]*?\b(?:school|academy|college|nursery|pre-?school|federation|trust))(?:['’]s)?[\s:–—,-]+(.*\b(?:polic(?:y|ies)|procedures?|statement|code|agreement|guidance|guidelines|handbook|charter|strategy|plan)\b.*)$/iu

/** @returns The title and, where the title lines have it, the name of the school, both as printed. */
export function readTitle(front: readonly FrontLine[], body: Body): { title: string; school: string | null } {
  const named = readNames(front)
  const printed = front.find(({ role }) => role === 'title')?.text ?? named.title ?? undefined
  const school = named.school ?? front.find(({ role }) => role === 'school')?.text ?? null
  if (printed === undefined) return { title: firstHeading(body), school }
  const [, name = '', rest = ''] = schoolThenTitle.exec(printed) ?? []
  const isName =
    name.split(/\s+/).length > 1 &&
    name.split(/\s+/).every((word) => /^(?:[^\p{Ll}]|of\b|the\b|and\b|for\b)/u.test(word))
  if (!isName || /\b(?:whole|our|your|this|the) (?:school|academy|college|nursery)$/i.test(name))
    return { title: printed, school }
  return { title: rest, school: school ?? name }
}

function firstHeading(body: Body): string {
  const [first] = walkSections(body)
  const heading = first ? plainText(first.heading) : ''
  return heading === '' || namesPart(heading) ? 'Untitled document' : heading
}
