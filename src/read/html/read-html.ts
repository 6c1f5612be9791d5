import type { Root } from 'hast'
import rehypeParse from 'rehype-parse'
import rehypeSanitize from 'rehype-sanitize'
import { unified } from 'unified'
import { ContentError } from '../../model/errors.ts'
import type { Message } from '../../model/ledger.ts'
import type { SourceDocument } from '../../model/source-document.ts'
import { demoteHeadings } from '../office/demote-headings.ts'
import { markGaps } from '../office/mark-gaps.ts'
import type { OfficeBlock } from '../office/office-block.ts'
import { partLines } from '../office/part-lines.ts'
import { toTree } from '../office/to-tree.ts'
import { applyCounters } from './apply-counters.ts'
import { applyRoles } from './apply-roles.ts'
import { applyStyleRules } from './apply-style-rules.ts'
import { applyStyles } from './apply-styles.ts'
import { checkNesting } from './check-nesting.ts'
import { decodeHtml } from './decode-html.ts'
import { dropComments } from './drop-comments.ts'
import { dropTemplates } from './drop-templates.ts'
import { findMain } from './find-main.ts'
import { flattenHtml } from './flatten-html.ts'
import { htmlSanitizeSchema } from './html-sanitize-schema.ts'
import { htmlText } from './html-text.ts'
import { joinLoneLabels } from './join-lone-labels.ts'
import { openPanels } from './open-panels.ts'
import { openWebArchive } from './open-web-archive.ts'
import { partFurniture } from './part-furniture.ts'

/**
 * Read a web page, a page template or a web archive: the document in it, without what a site puts around every page. Nothing that could run is left.
 *
 * @throws ContentError for a page without text, and one too large or too deeply nested to be a policy.
 */
export function readHtml(bytes: Uint8Array, file: string): SourceDocument {
  const { html, dropped } = dropTemplates(decodeHtml(openWebArchive(bytes)))
  checkNesting(html, file)
  const page = unified().use(rehypeParse).parse(html)
  applyCounters(page)
  openPanels(page)
  applyRoles(page)
  applyStyleRules(page)
  const hidden = applyStyles(page)
  const comments = dropComments(page)
  const rawText = htmlText(page)
  if (rawText === '') throw withoutText(file)
  const furniture = partFurniture(page)
  const { main, setAside } = findMain(page)
  const clean = unified().use(rehypeSanitize, htmlSanitizeSchema).runSync(main) as Root
  const blocks = markGaps(joinLoneLabels(partLines(flattenHtml(clean, { lists: 0, centred: false }))))
  return {
    format: 'html',
    tree: toTree(demoteHeadings(blocks), []),
    rawText: [rawText, drawnNumbers(blocks)].join('\n'),
    setAside: [...furniture, ...setAside],
    messages: messagesFor({ dropped, hidden, comments }),
    ...languageOf(page),
  }
}

/** The numbers that a browser draws in front of list items are words of the page too. */
function drawnNumbers(blocks: readonly OfficeBlock[]): string {
  const numbers = (block: OfficeBlock): string[] => {
    if (block.kind === 'table') return block.rows.flat().flatMap((cell) => cell.blocks.flatMap(numbers))
    if (block.kind === 'quote') return block.blocks.flatMap(numbers)
    // A label without a level was printed among the words.
    return block.layout.level === undefined ? [] : [block.layout.label ?? '']
  }
  return blocks.flatMap(numbers).filter(Boolean).join(' ')
}

function messagesFor({ dropped, hidden, comments }: Record<'dropped' | 'hidden' | 'comments', number>): Message[] {
  return [
    ...(dropped > 0
      ? [{ rule: 'template', text: `${dropped} pieces of template code left out; what they print is not read` }]
      : []),
    ...(hidden > 0 ? [{ rule: 'hidden-text', text: `${hidden} words that the page hides left out` }] : []),
    ...(comments > 0
      ? [{ rule: 'comments', text: `${comments} ${comments === 1 ? 'comment' : 'comments'} in the margin left out` }]
      : []),
  ]
}

function languageOf(page: Root): { language?: string } {
  const html = page.children.find((node) => node.type === 'element' && node.tagName === 'html')
  const language = html?.type === 'element' ? html.properties.lang : undefined
  return typeof language === 'string' && /^[a-z]{2,3}(?:-[a-z0-9]+)*$/i.test(language) ? { language } : {}
}

function withoutText(file: string): ContentError {
  return new ContentError({
    file,
    what: 'the web page has no text in it',
    todo: 'open the page in a browser, save it as "web page, HTML only" or as PDF, and add that',
  })
}
