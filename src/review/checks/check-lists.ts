import type { Finding } from '../../model/finding.ts'
import { foundIfAny } from '../found.ts'
import type { ReadClause, Reviewed } from '../reviewed.ts'

/** With so many items, and all but one or two of a kind, the odd ones do not follow from the lead-in. */
const fewestItems = 3
const likeness = 0.7

const endsInVerb = /\b(?:must|should|will|shall|may|can)(?:\s+(?:not|always|never|also))?\s*:?-?\s*$/i
const ownSubject =
  /^(?:[^.;]*?\b)?(?:they|staff|pupils|employees|governors|parents|it|he|she|you|we)\s+(?:must|should|will|shall|may|can)\b/i

/** List items that do not follow from the words that introduce them. */
export function checkLists({ prose }: Reviewed): Finding[] {
  const lists = Map.groupBy(
    prose.filter(({ parent }) => parent !== null),
    ({ parent }) => parent,
  )
  const odd = [...lists.values()].flatMap((items) => [...againstLeadIn(items), ...againstSiblings(items)])
  return foundIfAny(
    {
      rule: 'list-not-parallel',
      severity: 'info',
      message: 'A list item does not follow from the words that introduce it.',
      fix: 'Read the introduction and the item as one sentence, and word the item to fit.',
    },
    odd.map((clause) => ({ clause, quote: clause.text })),
  )
}

/** After `Staff should:` an item cannot begin with its own subject and verb. */
function againstLeadIn(items: readonly ReadClause[]): ReadClause[] {
  return items.filter(
    ({ leadIns, sentences }) => endsInVerb.test(leadIns.at(-1) ?? '') && ownSubject.test(sentences[0] ?? ''),
  )
}

/** Where nearly all items begin with the same small word, one that does not is odd. */
function againstSiblings(items: readonly ReadClause[]): ReadClause[] {
  if (items.length < fewestItems) return []
  const starts = items.map(({ text }) => /^(?:that|to|not|do not|never)\b/i.exec(text)?.[0]?.toLowerCase() ?? '')
  const [common, of] = [...Map.groupBy(starts, (start) => start)].sort(([, a], [, b]) => b.length - a.length)[0] ?? [
    '',
    [],
  ]
  if (common === '' || of.length < likeness * items.length) return []
  return items.filter((_, index) => starts[index] !== common)
}
