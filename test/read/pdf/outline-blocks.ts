import { plainText } from '../../../src/model/plain-text.ts'
import type { Layout, SourceDocument } from '../../../src/model/source-document.ts'
import { readPdf } from '../../../src/read/pdf/read-pdf.ts'
import { buildPdf, type PageSpec } from '../../fixtures/read/pdf/build-pdf.ts'

/** Build a PDF of the pages and read it. */
export function readPages(...pages: PageSpec[]): Promise<SourceDocument> {
  return readPdf(buildPdf({ pages }), 'test.pdf')
}

/** One line a block: `[label] words`, or the cells of a table row by row. */
export function outlineBlocks({ tree }: SourceDocument): string[] {
  return tree.children.flatMap((node) => {
    if (node.type === 'table')
      return node.children.map((row) => row.children.map((cell) => plainText(cell)).join(' | '))
    if (node.type === 'footnoteDefinition') return [`note ${node.identifier}: ${plainText(node)}`]
    const label = node.type === 'paragraph' ? node.data?.layout?.label : undefined
    return [label === undefined ? plainText(node) : `[${label}] ${plainText(node)}`]
  })
}

/** @returns The layout of the block at a place of the document. */
export function layoutAt({ tree }: SourceDocument, at: number): Layout | undefined {
  const node = tree.children[at]
  return node?.type === 'paragraph' || node?.type === 'table' ? node.data?.layout : undefined
}
