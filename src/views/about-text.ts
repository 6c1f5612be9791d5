import { capitalised } from '../model/capitalised.ts'
import type { Format, FrontMatter } from '../model/edition.ts'
import { counted, grouped } from './count-words.ts'

/** How the published text came from the school's document. */
export interface AboutText {
  /** `Word document, 2,389 words`. */
  source: string
  file: string
  /** Where every word of the source went. */
  ledger: { where: string; words: string }[]
  setAside: { text: string; reason: string; times: string | null }[]
  messages: string[]
  /** Lines of the document that were read as its title, dates and owners. */
  metadataLines: string[]
  /** The model policy that the document says it was made from. */
  model: string | null
  /** Fields that a person has checked or corrected. */
  checked: string[]
}

/** What each kind of file is called within a sentence. */
export const formatNames: Record<Format, string> = {
  text: 'text file',
  markdown: 'Markdown file',
  html: 'web page',
  docx: 'Word document',
  doc: 'Word document',
  odt: 'OpenDocument text',
  pdf: 'PDF',
  scan: 'scanned document, read by software',
}

/** How the text of an edition was made, and what became of the words of its document. */
export function aboutText(front: FrontMatter): AboutText {
  return {
    source: `${capitalised(formatNames[front.source.format])}, ${counted(front.source.words, 'word')}`,
    file: front.source.file.replace(/^.*\//, ''),
    ledger: ledgerRows(front),
    setAside: front.ledger.setAside.map(({ text, reason, count = 1 }) => ({
      text,
      reason,
      times: count > 1 ? `${grouped(count)} times` : null,
    })),
    messages: front.messages.map((message) => message.text),
    metadataLines: front.metadataLines,
    model: front.model?.text ?? null,
    checked: front.checked,
  }
}

function ledgerRows({ ledger }: FrontMatter): AboutText['ledger'] {
  const setAside = ledger.setAside.reduce((sum, { text, count = 1 }) => sum + count * text.split(/\s+/).length, 0)
  return [
    { where: 'In clauses', words: grouped(ledger.clauses) },
    { where: 'In headings', words: grouped(ledger.headings) },
    { where: 'In the title, dates and names of owners', words: grouped(ledger.metadata) },
    { where: 'Set aside', words: grouped(setAside) },
    { where: 'Not accounted for', words: grouped(ledger.lost) },
    { where: 'Added by software', words: grouped(ledger.added) },
  ]
}
