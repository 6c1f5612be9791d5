import type { RootContent } from 'mdast'
import type { SetAside } from '../../model/ledger.ts'
import { gatherFootnotes } from './gather-footnotes.ts'
import { joinPages } from './join-pages.ts'
import { layoutPage } from './layout-page.ts'
import { measureDocument } from './measure-document.ts'
import { learnHyphenation } from './mend-hyphens.ts'
import { openFrames } from './open-frames.ts'
import type { PageContent } from './page-content.ts'
import { setAsideFurniture } from './set-aside-furniture.ts'
import { toBlocks } from './to-blocks.ts'
import { trustedOutline } from './trusted-outline.ts'

/**
 * Make one document of what its pages show: running heads off, columns in reading order, lines to paragraphs, tables to tables, and what a page break
 * cut joined again.
 */
export function layOutDocument(pages: readonly PageContent[]): { children: RootContent[]; setAside: SetAside[] } {
  const furniture = setAsideFurniture(pages)
  const measures = measureDocument(pages, furniture.kept)
  const laid = pages.map((page, at) => layoutPage(page, furniture.kept[at] ?? [], measures, pages.length))
  const { blocks: joined, setAside } = joinPages(laid, measures)
  const blocks = gatherFootnotes(openFrames(joined, measures))
  const widths = new Map(pages.map((page) => [page.number, page.width]))
  const children = toBlocks(blocks, {
    hyphenation: learnHyphenation(pages.map((page) => page.rawText).join('\n')),
    measures,
    pageWidth: (page) => widths.get(page) ?? 0,
    outline: trustedOutline(blocks, measures),
  })
  return { children, setAside: [...furniture.setAside, ...setAside] }
}
