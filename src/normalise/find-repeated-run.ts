import type { RootContent } from 'mdast'
import { endsAsSentence, hasSentenceVerb } from '../lines/sentence-shape.ts'
import { plainText } from '../model/plain-text.ts'
import { isPlain, layoutOf, printedText } from './block.ts'
import { entryKey, longestEntry } from './contents-entry.ts'

/** Without a heading over it, a list counts as contents only from this many entries on. */
const enough = 4
/** Lines in a row that need not come again: a part's name, a reworded heading. */
const mostMisses = 2

/** The longest run of short lines in the first third of a document which come again in the same order. */
export function findRepeatedRun(blocks: readonly RootContent[], later: Map<string, number>): RootContent[] {
  const limit = Math.ceil(blocks.length / 3)
  const labels = indexLabels(blocks)
  let best: RootContent[] = []
  for (let at = 0; at < limit; at += 1) {
    const run = runFrom(blocks, at, later, labels)
    // `There are four key areas:` introduces a list, even of the headings that follow.
    if (run.length > best.length && !/:$/.test(plainText(blocks[at - 1] ?? []))) best = run
    at += Math.max(0, run.length - 1)
  }
  return best.length >= enough ? withPartName(blocks, best) : []
}

/** The name of a part right above the first entry belongs to the list. */
function withPartName(blocks: readonly RootContent[], run: RootContent[]): RootContent[] {
  const [first] = run
  const above = first && blocks[blocks.indexOf(first) - 1]
  if (!first || !isPlain(above) || layoutOf(first).gap !== false || plainText(above).length > longestEntry / 2)
    return run
  return endsAsSentence(plainText(above)) || hasSentenceVerb(plainText(above)) ? run : [above, ...run]
}

/** Where each numbered short line stands last. */
function indexLabels(blocks: readonly RootContent[]): Map<string, { at: number; words: Set<string> }> {
  const labels = new Map<string, { at: number; words: Set<string> }>()
  for (const [at, node] of blocks.entries()) {
    const { label } = layoutOf(node)
    if (label && /^\d/.test(label) && plainText(node).length <= longestEntry)
      labels.set(label, { at, words: wordsOf(node) })
  }
  return labels
}

function wordsOf(node: RootContent): Set<string> {
  return new Set(entryKey(node).split(' '))
}

function runFrom(
  blocks: readonly RootContent[],
  from: number,
  later: Map<string, number>,
  labels: Map<string, { at: number; words: Set<string> }>,
): RootContent[] {
  let [end, place, hits, apart, misses] = [from, -1, 0, 0, 0]
  for (let at = from; at < blocks.length; at += 1) {
    const node = blocks[at]
    if (!isPlain(node) || plainText(node).length > longestEntry || endsAsSentence(printedText(node))) break
    const again = Math.max(later.get(entryKey(node)) ?? -1, placeOfLabel(node, labels))
    if (again > at && again > place) {
      if (again > place + 1) apart += 1
      place = again
      end = at + 1
      hits += 1
      misses = 0
    } else if (hits === 0 || ++misses > mostMisses) break
  }
  // Between headings stands their text; lines that come again one right after another are a list that is printed twice.
  return hits >= enough && hits >= (end - from) * 0.7 && apart > hits / 2 ? blocks.slice(from, end) : []
}

/** The same number further down, over mostly the same words. */
function placeOfLabel(node: RootContent, labels: Map<string, { at: number; words: Set<string> }>): number {
  const other = labels.get(layoutOf(node).label ?? '')
  if (!other) return -1
  const words = wordsOf(node)
  const shared = [...words].filter((word) => other.words.has(word)).length
  return shared >= Math.min(words.size, other.words.size) * 0.6 ? other.at : -1
}
