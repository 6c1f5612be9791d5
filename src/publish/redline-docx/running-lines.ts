import { AlignmentType, Footer, Header, PageNumber, Paragraph, TextRun } from 'docx'
import { dateInForce } from '../../editions/edition-date.ts'
import type { FrontMatter } from '../../model/edition.ts'
import { formatDate } from '../../model/format-date.ts'
import { xmlCharacters } from '../escape-xml.ts'

type Dated = Pick<FrontMatter, 'title' | 'edition' | 'effective' | 'approved' | 'published'>

/**
 * What stands above and below every page: which policy it is, between which editions, and the number of the page. Beside
 * the text and not in it, so that accepting or rejecting every change leaves an edition and nothing else.
 */
export function runningLines(before: Dated, after: Dated): { header: Header; footer: Footer } {
  const said = `${after.title}: changes from ${dateOf(before)} to ${dateOf(after)}`
  const pages = new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })
  return {
    header: new Header({ children: [new Paragraph(xmlCharacters(said))] }),
    footer: new Footer({ children: [new Paragraph({ alignment: AlignmentType.END, children: [pages] })] }),
  }
}

function dateOf(front: Dated): string {
  const date = dateInForce(front)
  return date === null ? 'an undated edition' : formatDate(date)
}
