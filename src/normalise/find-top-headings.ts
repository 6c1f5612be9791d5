import type { Paragraph, RootContent } from 'mdast'
import { plainText } from '../model/plain-text.ts'

const attached =
  /^(?:appendix|appendices|annex|annexe|schedule)\b|^(?:\p{L}+\s){0,2}(?:acknowledge?ment|declaration)(?:\s(?:form|slip))?$/iu
/** What is signed. */
const form =
  /\b(?:agreement|declaration|acknowledge?ment|undertaking|consent|contract|pledge|slip|signed|signatures?)\b/i
const firstPerson =
  /^["“‘]?(?:I|We),?\s(?:[^.]{0,40}\s)?(?:have|will|agree|understand|accept|confirm|acknowledge|promise|consent|give|shall|do|undertake)\b/

/** Find the headings of the highest level, wherever they stand: an appendix, a declaration, `Staff agreement` over `I have read …`. */
export function findTopHeadings(blocks: readonly RootContent[], headings: readonly Paragraph[]): Set<Paragraph> {
  return new Set(
    headings.filter((node) => {
      const text = plainText(node)
      if (attached.test(text)) return true
      return form.test(text) && firstPerson.test(plainText(blocks[blocks.indexOf(node) + 1] ?? []))
    }),
  )
}
