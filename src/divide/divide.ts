import type { PolicyDocument } from '../model/policy-document.ts'
import type { SourceDocument } from '../model/source-document.ts'
import { assignIds } from './assign-ids.ts'
import { buildBody } from './build-body.ts'
import { collectFrontLines } from './collect-front-lines.ts'
import { nameSchool } from './name-school.ts'
import { readMetadata } from './read-metadata.ts'
import { readTitle } from './read-title.ts'
import { tieFootnotes } from './tie-footnotes.ts'
import { titleCase } from './title-case.ts'

/** Divide a normalised document into title, metadata, sections and clauses. Takes any tree; what it doubts goes to `messages`. */
export function divide(document: SourceDocument): PolicyDocument {
  const front = collectFrontLines(document.tree)
  const body = buildBody(document.tree)
  assignIds(body)
  tieFootnotes(body)
  const { title, school } = readTitle(front, body, document.setAside)
  const schoolName = school ?? nameSchool(front, body, document.setAside)
  const { metadata, messages } = readMetadata(front, body, document.setAside)
  return {
    ...metadata,
    format: document.format,
    title: titleCase(title),
    schoolName: schoolName && titleCase(schoolName),
    language: document.language ?? 'en',
    metadataLines: front.map(({ text }) => text),
    body,
    setAside: document.setAside,
    messages: [...document.messages, ...messages],
  }
}
