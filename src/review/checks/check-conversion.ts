import type { Format } from '../../model/edition.ts'
import type { Finding } from '../../model/finding.ts'
import { foundIfAny, foundInLines, type Said, sentencesWith } from '../found.ts'
import type { Reviewed } from '../reviewed.ts'

/** What the reader of a document set aside, by its reason, that tells of damage in the school's own file. */
const damage: Record<string, Said> = {
  'raw markup': {
    rule: 'raw-html',
    severity: 'error',
    message: 'The file has the code of a web page between its words.',
  },
  'rule of a table': {
    rule: 'table-residue',
    severity: 'warning',
    message: 'The file has what is left of a table’s lines.',
  },
  'image name left by conversion': {
    rule: 'stray-artefact',
    severity: 'warning',
    message: 'The file has the name of a picture between its words.',
  },
  'page number': { rule: 'stray-artefact', severity: 'info', message: 'The file has page numbers between its words.' },
}

/** What conversions from one format to another left in the document. This site repairs it for its readers; the file has it still. */
export function checkConversion(reviewed: Reviewed): Finding[] {
  return [...checkSetAside(reviewed), ...checkBreaks(reviewed), ...checkCharacters(reviewed)]
}

function checkSetAside({ front }: Reviewed): Finding[] {
  const kinds = Map.groupBy(front.ledger.setAside, ({ reason }) => reason)
  return [...kinds].flatMap(([reason, pieces]): Finding[] => {
    const said = damage[reason]
    if (!said || belongs(reason, front.source.format)) return []
    return [
      foundInLines(
        { ...said, fix: 'Take it out of the file.' },
        pieces.map(({ text }) => text),
      ),
    ]
  })
}

/** The pages of a PDF have their numbers, and the tables of Markdown a rule under their heads: these are no damage. */
function belongs(reason: string, format: Format): boolean {
  return format === 'pdf' || (format === 'markdown' && reason === 'rule of a table')
}

function checkBreaks({ front }: Reviewed): Finding[] {
  return front.messages
    .filter(({ rule }) => rule === 'join-broken')
    .map(({ line }) => {
      const message = `A page break cuts a sentence in two${line === undefined ? '' : ` at line ${line}`}.`
      return foundInLines(
        { rule: 'broken-across-page', severity: 'error', message, fix: 'Join the sentence in the file.' },
        [],
      )
    })
}

function checkCharacters({ prose }: Reviewed): Finding[] {
  const spaces = prose.reduce((count, { text }) => count + text.split('\u00a0').length - 1, 0)
  return [
    ...foundIfAny(
      {
        rule: 'non-breaking-space',
        severity: 'warning',
        message: `${spaces === 1 ? 'One space is' : `${spaces} spaces are`} of the kind that does not break, which gets in the way of searching and copying.`,
        fix: 'Replace them with plain spaces.',
      },
      prose.filter(({ text }) => text.includes('\u00a0')).map((clause) => ({ clause, quote: clause.text })),
    ),
    ...foundIfAny(
      {
        rule: 'escaped-markdown',
        severity: 'warning',
        message: 'A backslash stands before a bracket or star.',
        fix: 'Take it out.',
      },
      sentencesWith(prose, /\\[[\]()*_]/),
    ),
    ...foundIfAny(
      {
        rule: 'stray-emphasis',
        severity: 'warning',
        message: 'A star or underscore of emphasis is left open.',
        fix: 'Take it out, or close it.',
      },
      hasNotes(prose) ? [] : sentencesWith(prose, /(?:^|\s)(?:\*\p{L}[^*]*$|_\p{L}[^_]*$)/u),
    ),
  ]
}

/** Where notes begin with a star, a star is the mark of one. */
function hasNotes(prose: Reviewed['prose']): boolean {
  return prose.some(({ text }) => /^\(?\*/.test(text))
}
