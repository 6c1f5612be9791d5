import { readdir, readFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import type { Nodes, Root, RootContent } from 'mdast'
import { convertWithLibreOffice } from '../ingest/libre-office/convert-with-libre-office.ts'
import { ContentError } from '../model/errors.ts'
import { plainText } from '../model/plain-text.ts'
import type { SourceDocument } from '../model/source-document.ts'
import { readDocument } from '../read/read-document.ts'
import { formatShare, formatTable } from './format-table.ts'
import { referenceText } from './reference-text.ts'
import { type LabelledText, scoreLabels } from './score-labels.ts'
import { scoreWords } from './score-words.ts'

/** Formats whose text another program can give. */
const comparable = new Set(['.pdf', '.docx', '.dotx', '.odt', '.doc'])

/**
 * Read every document of a folder and compare what was read with what `pdftotext` or LibreOffice reads.
 *
 * @returns A table, or null where the folder has no documents.
 */
export async function evaluateCorpus(folder: string): Promise<string | null> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => comparable.has(extname(name).toLowerCase()))
  if (names.length === 0) return null
  const rows: string[][] = []
  for (const name of names.sort()) rows.push(await evaluateDocument(join(folder, name)))
  const header = ['document', 'format', 'recall', 'precision', 'labels agree', 'seconds']
  const peak = Math.round(process.resourceUsage().maxRSS / 1024)
  return `Reading, against pdftotext and LibreOffice (peak memory ${peak} MiB)\n${formatTable(header, rows)}`
}

async function evaluateDocument(file: string): Promise<string[]> {
  const name = basename(file).slice(0, 56)
  const start = performance.now()
  const document = await readQuietly(file)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  if (document === null) return [name, 'refused', '-', '-', '-', seconds]
  const reference = document.format === 'scan' ? null : await referenceText(file)
  if (reference === null) return [name, document.format, '-', '-', '-', seconds]
  const { recall, precision } = compareDocument(document, reference)
  return [
    name,
    document.format,
    formatShare(recall),
    formatShare(precision),
    compareLabels(document, reference),
    seconds,
  ]
}

async function readQuietly(file: string): Promise<SourceDocument | null> {
  try {
    return await readDocument(await readFile(file), file, { convertDoc: convertWithLibreOffice })
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    return null
  }
}

/** Words set aside may be missing; notes may be added, because some programs leave them out. */
function compareDocument({ tree, setAside }: SourceDocument, reference: string): { recall: number; precision: number } {
  const blocks = tree.children.map((block) => `${layoutOf(block).label ?? ''} ${spacedText(block)}`).join('\n')
  const notes = tree.children.filter(({ type }) => type === 'footnoteDefinition').map((note) => plainText(note))
  const aside = setAside.map(({ text, count = 1 }) => `${text}\n`.repeat(count)).join('\n')
  return scoreWords(blocks, [reference, ...notes].join('\n'), aside)
}

/** Only word processors compute their labels; elsewhere they stand in the text. */
function compareLabels({ format, tree }: SourceDocument, reference: string): string {
  if (!['docx', 'doc', 'odt'].includes(format)) return '-'
  const { agreed, numbered } = scoreLabels(labelledTexts(tree), reference.split('\n'))
  return `${agreed}/${numbered}`
}

function labelledTexts(tree: Root): LabelledText[] {
  return tree.children
    .filter(({ type }) => type !== 'footnoteDefinition')
    .flatMap((block): LabelledText[] => {
      if (block.type !== 'table') return [{ label: layoutOf(block).label, text: spacedText(block) }]
      return spacedText(block)
        .split('\n')
        .map((text) => ({ text }))
    })
}

function layoutOf(block: RootContent): { label?: string } {
  return (block.data as { layout?: { label?: string } } | undefined)?.layout ?? {}
}

/** The text of a block with its line breaks kept, each cell of a table on a line of its own. */
function spacedText(node: Nodes): string {
  if (node.type === 'break') return '\n'
  if ('value' in node) return node.value
  if (!('children' in node)) return ''
  const end = node.type === 'tableCell' ? '\n' : ''
  return node.children.map(spacedText).join('') + end
}
