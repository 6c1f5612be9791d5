import type { Finding } from '../../model/finding.ts'
import { found, foundInLines, sentencesWith } from '../found.ts'
import type { ReadClause, Reviewed } from '../reviewed.ts'

/** What a template leaves for its user to fill in. */
const placeholder =
  /[[<{(]\s*(?:insert|enter|add|type|delete|amend|name of|school(?:'s|’s)? name|your school|date)\b[^\]>})]*[\]>})]|\binsert (?:school |the )?(?:name|date|logo)\b|(?<![\p{L}\p{N}])(?:[Xx]{3,}|TB[CA])(?![\p{L}\p{N}])|\?{3,}/iu

const unfilled = {
  rule: 'placeholder',
  severity: 'error',
  message: 'Something is still to be filled in.',
  fix: 'Fill it in.',
} as const

const unadapted = {
  rule: 'unadapted-model',
  severity: 'error',
  fix: 'Say in a line of its own what it was made from, and leave the heading out.',
} as const

/** Blanks of a template that were never filled in, and a model policy's own heading. */
export function checkPlaceholders({ clauses, front }: Reviewed): Finding[] {
  const { model } = front
  return [
    ...checkBlanks(clauses, front.metadataLines),
    ...(model
      ? [
          foundInLines(
            { ...unadapted, message: `The heading of a model policy${by(model.issuer)} still stands on it.` },
            [model.issuer, model.text].filter(Boolean),
          ),
        ]
      : []),
  ]
}

/** Blanks stand in what a policy says, and as often on its title page and where it is signed. */
function checkBlanks(clauses: ReadClause[], lines: string[]): Finding[] {
  const spots = sentencesWith(
    clauses.filter(({ clause }) => clause.form !== 'reference'),
    placeholder,
  )
  const onTitlePage = lines.filter((line) => placeholder.test(line))
  if (spots.length + onTitlePage.length === 0) return []
  const finding = found(unfilled, spots)
  return [{ ...finding, quotes: [...new Set([...onTitlePage, ...finding.quotes])] }]
}

/** @param issuer Empty where the document names none. */
function by(issuer: string): string {
  return issuer === '' ? '' : ` by ${issuer}`
}
