import type { SetAside } from '../../model/ledger.ts'
import { noteMark } from '../../model/note-mark.ts'
import type { SourceDocument } from '../../model/source-document.ts'
import { childElements, descendants, type XmlElement } from '../archive/xml.ts'
import { blockText } from '../office/block-text.ts'
import { demoteHeadings } from '../office/demote-headings.ts'
import { noFindings, reportFindings } from '../office/findings.ts'
import { markContentsTitle } from '../office/mark-contents-title.ts'
import { markGaps } from '../office/mark-gaps.ts'
import { markInside } from '../office/mark-inside.ts'
import type { OfficeNote } from '../office/office-block.ts'
import { partLines } from '../office/part-lines.ts'
import { toTree } from '../office/to-tree.ts'
import { acceptChanges } from './accept-changes.ts'
import { followFields, hasCompleteFields } from './fields.ts'
import { joinDropCaps } from './join-drop-caps.ts'
import { numberParagraphs } from './number-paragraphs.ts'
import { rawWords } from './raw-words.ts'
import { readBlocks } from './read-blocks.ts'
import { readNumbering } from './read-numbering.ts'
import { readStyles } from './read-styles.ts'
import { contextFor, type WordContext } from './word-context.ts'
import { openWordPackage, type WordPackage, type WordPart } from './word-package.ts'

/**
 * Read a Word file (.docx, .docm, .dotx). Automatic numbers become labels; macros, comments, deletions and hidden text are not read.
 *
 * @throws ContentError when the file is unsafe, damaged or has no document in it.
 * @see ECMA-376 part 1, 17
 */
export function readDocx(bytes: Uint8Array, file: string): SourceDocument {
  const word = openWordPackage(bytes, file)
  const context = startContext(word)
  const body = markGaps(partLines(readBlocks(word.document.root, context)))
  const notes = readNotes(context)
  const running = readRunning(context)
  return {
    format: 'docx',
    tree: toTree(markInside(demoteHeadings(markContentsTitle(body))), notes),
    rawText: rawTextOf(context, running),
    setAside: running,
    messages: reportFindings(context.findings),
    ...(context.styles.language !== undefined && { language: context.styles.language }),
  }
}

/** Tracked changes are accepted first, so that nothing later sees a deleted word or counts a deleted paragraph. */
function startContext(word: WordPackage): WordContext {
  const findings = noFindings()
  findings.comments = childElements(word.comments, 'w:comment').length
  for (const { root } of textParts(word)) {
    acceptChanges(root, findings.changes)
    joinDropCaps(root)
  }
  const styles = readStyles(word.styles)
  const lists = readNumbering(word.numbering, (style) => styles.paragraphStyle(style).paragraph.list)
  const labels = numberParagraphs(paragraphsOf(word.document.root), styles, lists)
  return {
    word,
    part: word.document,
    styles,
    labels,
    fields: followFields(hasCompleteFields(word.document.root)),
    findings,
    notes: new Map(),
    paragraphs: 0,
    contents: false,
  }
}

function textParts(word: WordPackage): WordPart[] {
  const notes = [word.footnotes, word.endnotes].filter((part) => part !== undefined)
  return [word.document, ...notes, ...word.headers, ...word.footers]
}

function paragraphsOf(root: XmlElement): XmlElement[] {
  return descendants(root).filter((element) => element.name === 'w:p')
}

/** Notes in the order of their references; a note nothing refers to is not printed. */
function readNotes(context: WordContext): OfficeNote[] {
  return notesOf(context).map(({ number, part, element }) => ({
    note: String(number),
    blocks: markGaps(readBlocks(element, contextFor(part, context))),
  }))
}

function notesOf({ word, notes }: WordContext): { number: number; part: WordPart; element: XmlElement }[] {
  const parts = [word.footnotes, word.endnotes].filter((part) => part !== undefined)
  const found = parts.flatMap((part) => childElements(part.root).map((element) => ({ part, element })))
  return found
    .flatMap(({ part, element }) => {
      const number = notes.get(`${element.name.replace('w:', '')} ${element.attributes['w:id']}`)
      return number === undefined ? [] : [{ number, part, element }]
    })
    .sort((a, b) => a.number - b.number)
}

/** Headers and footers, each text once however many sections repeat it. */
function readRunning({ word, ...context }: WordContext): SetAside[] {
  const read = (parts: WordPart[], reason: string): SetAside[] =>
    parts.map((part) => ({ text: blockText(readBlocks(part.root, contextFor(part, { word, ...context }))), reason }))
  const all = [...read(word.headers, 'running head'), ...read(word.footers, 'running foot')]
  const known = new Set<string>()
  return all.filter(({ text }) => text !== '' && !known.has(text) && known.add(text))
}

function rawTextOf(context: WordContext, running: readonly SetAside[]): string {
  const notes = notesOf(context).map(({ number, element }) => `${noteMark(number)} ${rawWords(element, context)}`)
  const body = rawWords(context.word.document.root, context)
  return [body, ...notes, ...running.map(({ text }) => text)].filter(Boolean).join('\n')
}
