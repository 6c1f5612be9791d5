import type { Message } from '../../model/ledger.ts'

/** How many tracked changes a document has open. */
export interface OpenChanges {
  insertions: number
  deletions: number
}

/** What the reading of a Word or OpenDocument file came upon that its owner should know. Counted while reading, told at the end. */
export interface Findings {
  changes: OpenChanges
  comments: number
  hiddenWords: number
  pictures: number
  /** Embedded documents (`w:altChunk`) whose words cannot be read. */
  embedded: number
  /** Highlighted passages in reading order, and the paragraph of the first. */
  highlighted: string[]
  firstHighlight?: number
  /** Content controls that still show what to type in them. */
  placeholders: string[]
}

const shown = 5

/** @returns Nothing found yet. */
export function noFindings(): Findings {
  return {
    changes: { insertions: 0, deletions: 0 },
    comments: 0,
    hiddenWords: 0,
    pictures: 0,
    embedded: 0,
    highlighted: [],
    placeholders: [],
  }
}

/** Tell the findings. Words of comments, deletions and hidden text stay out: they are nobody's to publish. */
export function reportFindings(found: Findings): Message[] {
  const { insertions, deletions } = found.changes
  const messages: (Message | undefined)[] = [
    told(
      insertions + deletions,
      'tracked-changes',
      `tracked changes are still open: ${many(insertions, 'insertion')} read, ${many(deletions, 'deletion')} left out`,
    ),
    told(found.comments, 'comments', `${many(found.comments, 'comment')} in the margin left out`),
    told(found.hiddenWords, 'hidden-text', `${many(found.hiddenWords, 'word')} of hidden text left out`),
    told(found.pictures, 'pictures', `${many(found.pictures, 'picture')} left out; words in a picture are not read`),
    told(found.embedded, 'embedded', `${many(found.embedded, 'embedded document')} not read`),
    told(
      found.placeholders.length,
      'placeholder',
      `${many(found.placeholders.length, 'field')} not filled in: ${examples(found.placeholders)}`,
    ),
    told(
      found.highlighted.length,
      'highlighted',
      `${many(found.highlighted.length, 'highlighted passage')}, perhaps left to fill in or to decide: ${examples(found.highlighted)}`,
      found.firstHighlight,
    ),
  ]
  return messages.filter((message) => message !== undefined)
}

function told(count: number, rule: string, text: string, line?: number): Message | undefined {
  return count === 0 ? undefined : { text, rule, ...(line !== undefined && { line }) }
}

function many(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function examples(passages: readonly string[]): string {
  const some = [...new Set(passages)].slice(0, shown).map((passage) => `“${shortened(passage)}”`)
  return some.join(', ') + (new Set(passages).size > shown ? ' …' : '')
}

function shortened(passage: string): string {
  return passage.length <= 60 ? passage : `${passage.slice(0, 57).trimEnd()} …`
}
