import type { SetAside } from '../../model/ledger.ts'
import type { SourceDocument } from '../../model/source-document.ts'
import { childAt, childElements, descendants, type XmlElement } from '../archive/xml.ts'
import { blockText } from '../office/block-text.ts'
import { demoteHeadings } from '../office/demote-headings.ts'
import { noFindings, reportFindings } from '../office/findings.ts'
import { markContentsTitle } from '../office/mark-contents-title.ts'
import { markGaps } from '../office/mark-gaps.ts'
import { partLines } from '../office/part-lines.ts'
import { toTree } from '../office/to-tree.ts'
import { followLists } from './follow-lists.ts'
import type { OdtContext } from './odt-context.ts'
import { openOdt } from './open-odt.ts'
import { rawOdtWords } from './raw-odt-words.ts'
import { readListStyles } from './read-list-styles.ts'
import { readOdtBlocks } from './read-odt-blocks.ts'
import { readOdtStyles } from './read-odt-styles.ts'

/**
 * Read an OpenDocument text (.odt, .ott, .fodt). List numbers become labels; comments, deletions and hidden text are not read.
 *
 * @throws ContentError when the file is unsafe, damaged, protected or has no text in it.
 * @see OpenDocument 1.3 part 3
 */
export function readOdt(bytes: Uint8Array, file: string): SourceDocument {
  const { text, content, styles } = openOdt(bytes, file)
  const context: OdtContext = {
    styles: readOdtStyles(content, styles),
    lists: followLists(readListStyles(content, styles)),
    findings: noFindings(),
    notes: [],
    paragraphs: 0,
    contents: false,
    waiting: undefined,
    labels: new Map(),
  }
  const body = markGaps(partLines(readOdtBlocks(text, context)))
  const running = readRunning(styles, context)
  const language = languageOf(styles)
  return {
    format: 'odt',
    tree: toTree(demoteHeadings(markContentsTitle(body)), context.notes),
    rawText: [rawOdtWords(text, context), ...running.map((entry) => entry.text)].join('\n'),
    setAside: running,
    messages: reportFindings(context.findings),
    ...(language !== undefined && { language }),
  }
}

/** Headers and footers of the master pages, each text once. */
function readRunning(styles: XmlElement | undefined, context: OdtContext): SetAside[] {
  const known = new Set<string>()
  const pages = childElements(childAt(styles, 'office:master-styles'), 'style:master-page')
  return pages
    .flatMap((page) => childElements(page))
    .filter(({ name }) => /^style:(?:header|footer)/.test(name))
    .map((part) => ({
      text: blockText(readOdtBlocks(part, context)),
      reason: part.name.startsWith('style:header') ? 'running head' : 'running foot',
    }))
    .filter(({ text }) => text !== '' && !known.has(text) && known.add(text))
}

function languageOf(styles: XmlElement | undefined): string | undefined {
  const defaults = childElements(childAt(styles, 'office:styles'), 'style:default-style')
  const properties = defaults
    .flatMap((style) => descendants(style))
    .find(({ attributes }) => attributes['fo:language'] !== undefined)
  const { 'fo:language': language, 'fo:country': country } = properties?.attributes ?? {}
  if (language === undefined || language === 'none') return undefined
  return country === undefined || country === 'none' ? language : `${language}-${country}`
}
