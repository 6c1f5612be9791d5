import { Document, Packer } from 'docx'
import { alignEditions } from '../../editions/align-editions.ts'
import { redlineParagraphs } from '../../editions/redline-paragraphs.ts'
import type { Edition } from '../../model/edition.ts'
import { fixZip } from './fix-zip.ts'
import { runningLines } from './running-lines.ts'
import { type Revision, trackParagraph } from './track-paragraph.ts'

/** Room after each paragraph, in twentieths of a point. */
const paragraphGap = 120

/** Who the changes are said to be by, and when they were made. */
export interface RedlineDocxOptions {
  /** Shown by the word processor beside each change. */
  author?: string
  /** `YYYY-MM-DD`. Never a clock's, so that the same editions give the same file. */
  date?: string
}

/**
 * Write a Word file in which every change from one edition to the next is a tracked change: accepting all gives the later
 * edition, rejecting all the earlier one.
 *
 * @returns The file; the same editions and options give the same bytes.
 */
export async function writeRedlineDocx(
  before: Edition,
  after: Edition,
  { author = 'Clausebook', date = '2000-01-01' }: RedlineDocxOptions = {},
): Promise<Uint8Array> {
  let last = 0
  const revise = (): Revision => ({ id: ++last, author, date: `${date}T00:00:00Z` })
  const paragraphs = redlineParagraphs(before.body, after.body, alignEditions(before.body, after.body))
  const { header, footer } = runningLines(before.front, after.front)
  const document = new Document({
    title: after.front.title,
    creator: author,
    lastModifiedBy: author,
    features: { trackRevisions: true },
    styles: { default: { document: { paragraph: { spacing: { after: paragraphGap } } } } },
    sections: [
      {
        headers: { default: header },
        footers: { default: footer },
        children: paragraphs.map((paragraph) => trackParagraph(paragraph, revise)),
      },
    ],
  })
  return fixZip(await Packer.toBuffer(document), date)
}
