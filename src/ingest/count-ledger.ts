import { visit } from 'unist-util-visit'
import type { Body } from '../model/clause.ts'
import type { Ledger, SetAside } from '../model/ledger.ts'
import { plainText } from '../model/plain-text.ts'
import { clauseText, walkClauses, walkSections } from '../model/walk-clauses.ts'
import { compareWords, countEach, take, wordsOf } from './compare-words.ts'

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

function labelled(label: string | null, text: string): string {
  return label === null ? text : `${label} ${text}`
}

function countWords(texts: string[]): number {
  return texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0)
}
