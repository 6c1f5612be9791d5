import type { Root } from 'mdast'
import { unified } from 'unified'
import type { SourceDocument } from '../model/source-document.ts'
import { remarkDropContents } from './remark-drop-contents.ts'
import { remarkDropConversionDamage } from './remark-drop-conversion-damage.ts'
import { remarkDropFurniture } from './remark-drop-furniture.ts'
import { remarkDropNavigation } from './remark-drop-navigation.ts'
import { remarkFoldCharacters } from './remark-fold-characters.ts'
import { remarkInferHeadings } from './remark-infer-headings.ts'
import { remarkJoinBroken } from './remark-join-broken.ts'
import { remarkMarkFlattenedFields } from './remark-mark-flattened-fields.ts'
import { remarkMarkFootnotes } from './remark-mark-footnotes.ts'
import { remarkMarkMetadata } from './remark-mark-metadata.ts'
import { remarkMarkQuotations } from './remark-mark-quotations.ts'
import { remarkMarkReferences } from './remark-mark-references.ts'
import { remarkMarkSignatures } from './remark-mark-signatures.ts'
import { remarkMarkTitle } from './remark-mark-title.ts'
import { remarkNestLists } from './remark-nest-lists.ts'
import { remarkPrintFootnotes } from './remark-print-footnotes.ts'
import { remarkReadLabels } from './remark-read-labels.ts'
import { remarkRestoreBullets } from './remark-restore-bullets.ts'
import type { Report } from './report.ts'

/**
 * Repair what conversion did to a document: the same steps for every format, in this order. Nothing is thrown away:
 * what is no policy text goes to `setAside` with the reason, and what is doubtful to `messages`.
 *
 * @returns A new document; the one given is not changed.
 */
export function normalise(document: SourceDocument): SourceDocument {
  const report: Report = { setAside: [...document.setAside], messages: [...document.messages] }
  const tree: Root = structuredClone(document.tree)
  unified()
    .use(remarkPrintFootnotes)
    .use(remarkFoldCharacters)
    .use(remarkDropFurniture, report)
    .use(remarkDropNavigation, report)
    .use(remarkDropConversionDamage, report)
    .use(remarkReadLabels, report)
    .use(remarkDropContents, report)
    .use(remarkJoinBroken, report)
    .use(remarkMarkFlattenedFields)
    .use(remarkMarkTitle, report)
    .use(remarkMarkSignatures)
    .use(remarkMarkMetadata)
    .use(remarkMarkFootnotes, report)
    .use(remarkMarkQuotations)
    .use(remarkRestoreBullets, report)
    .use(remarkInferHeadings)
    .use(remarkMarkReferences)
    .use(remarkNestLists, report)
    .runSync(tree)
  return { ...document, tree, ...report }
}
