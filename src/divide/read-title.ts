import { wordCount } from '../lines/sentence-shape.ts'
import { endsWithPolicy, namesKindOnly, namesPart, withoutOwner } from '../lines/title-words.ts'
import type { Body } from '../model/clause.ts'
import type { SetAside } from '../model/ledger.ts'
import { plainText } from '../model/plain-text.ts'
import { walkSections } from '../model/walk-clauses.ts'
import type { FrontLine } from './collect-front-lines.ts'
import { readNames } from './read-names.ts'

const longestTitle = 12
const schoolThenTitle =
  /^((?:the\s+)?[\p{L}'’.&,\- ]*?\b(?:school|academy|college|nursery|pre-?school|federation|trust))(?:['’]s)?[\s:–—,-]+(.*\b(?:polic(?:y|ies)|procedures?|statement|code|agreement|guidance|guidelines|handbook|charter|strategy|plan)\b.*)$/iu

/** @returns The title and, where the title lines have it, the name of the school, both as printed. */
export function readTitle(
  front: readonly FrontLine[],
  body: Body,
  setAside: readonly SetAside[] = [],
): { title: string; school: string | null } {
  const named = readNames(front)
  const titles = front.filter(({ role, text }) => role === 'title' && !(named.title && namesKindOnly(text)))
  const printed = titles[0]?.text ?? named.title ?? runningTitle(setAside)
  const schoolLine = front.find(({ role }) => role === 'school')?.text
  const school = named.school ?? (schoolLine === undefined ? null : withoutOwner(schoolLine))
  if (printed === undefined) return { title: firstHeading(body), school }
  const [, name = '', rest = ''] = schoolThenTitle.exec(printed) ?? []
  const isName =
    name.split(/\s+/).length > 1 &&
    name.split(/\s+/).every((word) => /^(?:[^\p{Ll}]|of\b|the\b|and\b|for\b)/u.test(word))
  if (!isName || /\b(?:whole|our|your|this|the) (?:school|academy|college|nursery)$/i.test(name))
    return { title: printed, school }
  return { title: rest, school: school ?? name }
}

/** A title that stands nowhere but at the head of the pages. */
function runningTitle(setAside: readonly SetAside[]): string | undefined {
  const heads = setAside.filter(({ reason }) => /^(?:running head|page header)/.test(reason))
  return heads.find(({ text }) => endsWithPolicy(text) && wordCount(text) <= longestTitle)?.text
}

function firstHeading(body: Body): string {
  const [first] = walkSections(body)
  const heading = first ? plainText(first.heading) : ''
  return heading === '' || namesPart(heading) ? 'Untitled document' : heading
}
