import type { Finding, Severity } from '../model/finding.ts'

const titles: Record<Severity, string> = { error: 'To mend', warning: 'Worth changing', info: 'Worth a look' }

/** So many quotes show what is meant; all of them are in the JSON. */
const quotesShown = 3
const quoteLength = 160

/** Say in plain text what a review found, for a terminal. */
export function describeReview(name: string, findings: readonly Finding[]): string {
  const groups = Map.groupBy(findings, ({ severity }) => severity)
  const parts = [...groups].map(([severity, group]) => `${titles[severity]}\n${group.map(describeFinding).join('\n')}`)
  return [name, ...(parts.length > 0 ? parts : ['Nothing found.'])].join('\n\n')
}

function describeFinding({ rule, message, details, fix, quotes, clauses }: Finding): string {
  const quoted = details.length > 0 ? [] : quotes
  const lines = [
    ...details,
    ...quoted.slice(0, quotesShown).map((quote) => `“${shorten(quote)}”`),
    ...(quoted.length > quotesShown ? [`and ${quoted.length - quotesShown} more`] : []),
    ...(clauses.length > 0
      ? [`in ${clauses.slice(0, quotesShown).join(', ')}${clauses.length > quotesShown ? ' …' : ''}`]
      : []),
    ...(fix === null ? [] : [fix]),
  ]
  return [`  - ${message} [${rule}]`, ...lines.map((line) => `      ${line}`)].join('\n')
}

function shorten(text: string): string {
  return text.length <= quoteLength ? text : `${text.slice(0, quoteLength).trimEnd()}…`
}
