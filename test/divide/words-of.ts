import { divide } from '../../src/divide/divide.ts'
import type { Body } from '../../src/model/clause.ts'
import { plainText } from '../../src/model/plain-text.ts'
import type { PolicyDocument } from '../../src/model/policy-document.ts'
import { clauseText, walkClauses, walkSections } from '../../src/model/walk-clauses.ts'
import { normalise } from '../../src/normalise/normalise.ts'
import { readText } from '../../src/read/read-text.ts'

/** Read, repair and divide a text. */
export function understand(text: string, file = 'policy.txt'): PolicyDocument {
  return divide(normalise(readText(new TextEncoder().encode(text), file)))
}

/** Runs of letters and digits, sorted; marks of layout and ligatures folded. */
export function sortedWords(text: string): string[] {
  const folded = text
    .replace(
      /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u0001-\u0008\u000e-\u001f\u007f]/g,
      '',
    )
    .replace(/[\ufb00-\ufb06]/g, (one) => one.normalize('NFKC'))
  return (folded.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).toSorted()
}

/** Every word of a document, wherever it went. */
export function allWords(document: PolicyDocument): string[] {
  const texts = [...bodyTexts(document.body), ...document.metadataLines, ...document.setAside.map(({ text }) => text)]
  return sortedWords(texts.join('\n'))
}

function bodyTexts(body: Body): string[] {
  const headings = [...walkSections(body)].map(({ label, heading }) => `${label ?? ''}\n${plainText(heading)}`)
  const clauses = [...walkClauses(body)].map(({ clause }) => `${clause.label ?? ''}\n${clauseText(clause)}`)
  return [...headings, ...clauses]
}
