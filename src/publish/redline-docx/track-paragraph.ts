import { DeletedTextRun, HeadingLevel, InsertedTextRun, type IParagraphOptions, Paragraph, TextRun } from 'docx'
import type { RedlineParagraph } from '../../editions/redline-paragraphs.ts'
import type { WordEdit } from '../../model/change.ts'
import { xmlCharacters } from '../escape-xml.ts'

/** What Word keeps of a tracked change. Each `id` stands once in a document. */
export interface Revision {
  id: number
  author: string
  date: string
}

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const

/** Twentieths of a point that each level of items is set in. */
const indentStep = 425

/** Set one paragraph of a redline in Word, its mark tracked like its words: or a removed paragraph would leave a blank line. */
export function trackParagraph({ of, depth, edits, mark }: RedlineParagraph, revise: () => Revision): Paragraph {
  const heading = of === 'section' ? headings[Math.min(depth, headings.length) - 1] : undefined
  const run = mark === '=' ? undefined : mark === '+' ? { insertion: revise() } : { deletion: revise() }
  const options: IParagraphOptions = {
    ...(heading && { heading }),
    ...(of === 'clause' && depth > 0 && { indent: { left: depth * indentStep } }),
    ...(run && { run }),
    children: edits.map((edit) => trackRun(edit, revise)),
  }
  return new Paragraph(options)
}

function trackRun([sign, text]: WordEdit, revise: () => Revision): TextRun | InsertedTextRun | DeletedTextRun {
  const clean = xmlCharacters(text)
  if (sign === '+') return new InsertedTextRun({ text: clean, ...revise() })
  if (sign === '-') return new DeletedTextRun({ text: clean, ...revise() })
  return new TextRun(clean)
}
