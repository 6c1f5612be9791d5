import { ContentError } from '../../model/errors.ts'
import { type Archive, openArchive } from '../archive/open-archive.ts'
import { parseXml } from '../archive/parse-xml.ts'
import { childElements, type XmlElement } from '../archive/xml.ts'

/** A part of a Word file and what it points to. */
export interface WordPart {
  root: XmlElement
  /** Addresses of links and names of other parts, by relationship id. */
  targets: ReadonlyMap<string, string>
}

/** The parts of a Word file that hold words or say how to number them. Macros, pictures and fonts stay packed. */
export interface WordPackage {
  document: WordPart
  styles: XmlElement | undefined
  numbering: XmlElement | undefined
  footnotes: WordPart | undefined
  endnotes: WordPart | undefined
  comments: XmlElement | undefined
  headers: WordPart[]
  footers: WordPart[]
  /** A part by the relationship id that the document gives it, such as a diagram's data. */
  related: (id: string) => XmlElement | undefined
}

interface Relationship {
  id: string
  /** Last word of the relationship's type: `styles`, `footnotes`, `hyperlink`. */
  kind: string
  target: string
}

/**
 * Open a Word file (.docx, .docm, .dotx) by its relationships, which may give the parts any name.
 *
 * @throws ContentError when the archive or its XML is unsafe or damaged, or the document part is missing.
 */
export function openWordPackage(bytes: Uint8Array, file: string): WordPackage {
  const archive = openArchive(bytes, file)
  const name = documentName(archive)
  const document = openPart(archive, name)
  if (document === undefined) throw missing(file, name)
  const relationships = relationshipsOf(archive, name)
  const named = (kind: string): string[] =>
    relationships.filter((relationship) => relationship.kind === kind).map((relationship) => relationship.target)
  const parts = (kind: string): WordPart[] => named(kind).flatMap((target) => openPart(archive, target) ?? [])
  return {
    document,
    styles: parts('styles')[0]?.root,
    numbering: parts('numbering')[0]?.root,
    footnotes: parts('footnotes')[0],
    endnotes: parts('endnotes')[0],
    comments: parts('comments')[0]?.root,
    headers: parts('header'),
    footers: parts('footer'),
    related: (id) => openPart(archive, document.targets.get(id) ?? '')?.root,
  }
}

function documentName(archive: Archive): string {
  const main = relationshipsOf(archive, '').find((relationship) => relationship.kind === 'officeDocument')
  return main?.target ?? 'word/document.xml'
}

function openPart(archive: Archive, name: string): WordPart | undefined {
  const bytes = archive.read(name)
  if (bytes === undefined) return undefined
  const targets = new Map(relationshipsOf(archive, name).map((relationship) => [relationship.id, relationship.target]))
  return { root: parseXml(bytes, name, archive.file), targets }
}

function relationshipsOf(archive: Archive, part: string): Relationship[] {
  const slash = part.lastIndexOf('/') + 1
  const folder = part.slice(0, slash)
  const name = `${folder}_rels/${part.slice(slash)}.rels`
  const bytes = archive.read(name)
  if (bytes === undefined) return []
  return childElements(parseXml(bytes, name, archive.file)).map(({ attributes }) => ({
    id: attributes.Id ?? '',
    kind: (attributes.Type ?? '').replace(/^.*\//, ''),
    target: attributes.TargetMode === 'External' ? (attributes.Target ?? '') : resolve(folder, attributes.Target ?? ''),
  }))
}

/** @returns A part's name from a target that is relative to a folder, or from the root when it starts with a slash. */
function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps: string[] = []
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  }
  return steps.join('/')
}

function missing(file: string, name: string): ContentError {
  return new ContentError({
    file,
    what: 'the Word file has no document in it',
    received: `no part named ${name}`,
    todo: 'open it in Word, save it again and add that; or ask for a new copy',
  })
}
