import type { Clause } from '../../model/clause.ts'
import { plainText } from '../../model/plain-text.ts'
import { clauseText, type PlacedClause } from '../../model/walk-clauses.ts'
import { introducing } from './introducing.ts'
import type { Part } from './part.ts'
import { readCells } from './read-cells.ts'

/** Cut a clause into what is read by itself: the cells of a table, the paragraphs of a long quotation, or the whole of it. */
export function partsOf({ clause, leadIns }: PlacedClause): Part[] {
  const cells = clause.form === 'table' ? readCells(clause) : []
  if (cells.length > 0) return cells
  const leadIn = introducing(leadIns)
  return clause.content.length > 1 ? readParagraphs(clause, leadIn) : [partOf(clauseText(clause), leadIn)]
}

/** Paragraphs that begin with a bullet are introduced by the one above their list ("Adults should:"). */
function readParagraphs({ content }: Clause, leadIn: string): Part[] {
  let introduction = ''
  return content.map((node) => {
    const printed = plainText(node)
    const text = printed.replace(bullet, '')
    if (text === printed) introduction = text
    return partOf(text, text === printed ? leadIn : introducing([introduction]))
  })
}

const bullet = /^[\u2022\u25aa\u25cf\u00b7\uf0b7\u2713]\s*/

function partOf(text: string, leadIn: string): Part {
  return { text, leadIn, headings: [], beside: '' }
}
