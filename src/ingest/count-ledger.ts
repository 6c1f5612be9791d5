import { visit } from 'unist-util-visit'
import type { Body } from '../model/clause.ts'
import type { Ledger, SetAside } from '../model/ledger.ts'
import { plainText } from '../model/plain-text.ts'
import { clauseText, walkClauses, walkSections } from '../model/walk-clauses.ts'

export interface Account {
  /** All text of the source, taken by another way than the blocks. */
  rawText: string
  /** The body as it was written and read back. */
  body: Body
  metadataLines: string[]
  setAside: SetAside[]
}

/**
 * Count where every word of a source went.
 *
 * `words`, `headings`, `clauses` and `metadata` count runs of characters between white space. `lost` and `added` compare
 * words as runs of letters and digits, because marks (bullets, emphasis, table rules) are no words; a word that a page
 * layout had cut in two counts as the same word.
 */
export function countLedger(account: Account): Ledger {
  const { lost, added } = compareAccount(account)
  return {
    words: countWords([account.rawText]),
    headings: countWords(headingTexts(account.body)),
    clauses: countWords(clauseTexts(account.body)),
    metadata: countWords(account.metadataLines),
    lost: lost.length,
    added: added.length,
    setAside: account.setAside,
  }
}

/** @returns The words of the source that are neither published nor set aside, and the published ones it does not have. */
export function compareAccount({ rawText, body, metadataLines, setAside }: Account): {
  lost: string[]
  added: string[]
} {
  const aside = setAside.flatMap(({ text, count = 1 }) => Array.from({ length: count }, () => text))
  const published = [...headingTexts(body), ...clauseTexts(body), ...metadataLines]
  const { lost, added } = compareWords(rawText, [...published, ...aside])
  // Where a link leads is published too, but only some formats spell it out among their words.
  const leads = countEach(linkTargets(body).flatMap(wordsOf))
  return { lost: lost.filter((word) => !take(word, leads)), added }
}

function linkTargets(body: Body): string[] {
  const targets: string[] = []
  for (const { clause } of walkClauses(body)) {
    for (const block of clause.content) visit(block, 'link', (link) => void targets.push(link.url))
  }
  return targets
}

function headingTexts(body: Body): string[] {
  return [...walkSections(body)].map((section) => labelled(section.label, plainText(section.heading)))
}

function clauseTexts(body: Body): string[] {
  return [...walkClauses(body)].map(({ clause }) => labelled(clause.label, clauseText(clause)))
}

/**
 * Compare two texts as bags of words.
 *
 * @returns The words of `source` that `account` lacks, and those of `account` that `source` lacks, in reading order.
 */
export function compareWords(source: string, account: string[]): { lost: string[]; added: string[] } {
  const counts = countEach(account.flatMap(wordsOf))
  const lost = wordsOf(source).filter((word) => !take(word, counts))
  const added = [...counts].flatMap(([word, count]) => Array.from({ length: count }, () => word))
  const split = cancelRejoined(lost, added)
  const joined = cancelRejoined(split.pieces, split.words)
  return { lost: joined.pieces, added: joined.words }
}

/** The longest word, in pieces, that a layout is believed to have cut: beyond it a match is chance. */
const mostPieces = 4
const longestWord = 40

/** Strike out each of `words` that is made of two or more of `pieces`, with those pieces. */
function cancelRejoined(words: string[], pieces: string[]): { words: string[]; pieces: string[] } {
  const left = countEach(pieces)
  const kept = words.filter((word) => word.length > longestWord || !takePieces(word, left, 0))
  return { words: kept, pieces: pieces.filter((piece) => take(piece, left)) }
}

function takePieces(word: string, left: Map<string, number>, taken: number): boolean {
  if (word === '') return taken > 1
  if (taken === mostPieces) return false
  for (let length = word.length; length > 0; length--) {
    const piece = word.slice(0, length)
    if (!take(piece, left)) continue
    if (takePieces(word.slice(length), left, taken + 1)) return true
    left.set(piece, (left.get(piece) ?? 0) + 1)
  }
  return false
}

function countEach(words: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function take(word: string, counts: Map<string, number>): boolean {
  const count = counts.get(word) ?? 0
  if (count > 0) counts.set(word, count - 1)
  return count > 0
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g, '')
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  )
}

function labelled(label: string | null, text: string): string {
  return label === null ? text : `${label} ${text}`
}

function countWords(texts: string[]): number {
  return texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0)
}
