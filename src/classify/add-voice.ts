import type { Odds } from './add-company.ts'
import { type ClauseInContext, saysI } from './clause-context.ts'
import type { Rules } from './compile-taxonomy.ts'
import { findSignals } from './find-signals.ts'

/** What it counts, in log-odds, who says "I". Settled on documents held out of what the words are learnt from. */
const counts = 4

/**
 * An agreement is said by whoever signs it: "I will not install programs". Whether that is a pupil, one clause seldom tells:
 * all that the document says as "I" is asked, and the side for which more speaks counts for every clause that says "I".
 *
 * @param document The odds of every clause, in reading order.
 * @param clauses The same clauses.
 */
export function addVoice(
  document: readonly Odds[],
  clauses: readonly ClauseInContext[],
  rules: Rules,
): readonly Odds[] {
  const voice = sidesOf(saidAsI(clauses), rules)
  if (voice.size === 0) return document
  return document.map((odds, at) => {
    const clause = clauses[at]
    if (!clause || !saysI(clause)) return odds
    return new Map([...odds].map(([topic, own]) => [topic, own + counts * (voice.get(topic) ?? 0)] as const))
  })
}

/** All that the document says as "I", with the words and the headings that stand over it: "Student acceptable use". */
function saidAsI(clauses: readonly ClauseInContext[]): string[] {
  const spoken = clauses.filter(saysI)
  const first = clauses.findIndex(saysI)
  const above = [clauses[first - 1]?.text ?? '', ...spoken.map(({ heading }) => heading)]
  return [...new Set(above), ...spoken.map(({ text }) => text)]
}

/** For each topic that ideas speak for or against: 1, -1, or 0 where they balance. */
function sidesOf(spoken: readonly string[], rules: Rules): Map<string, number> {
  const sums = new Map<string, number>()
  for (const text of spoken) {
    for (const { signal } of findSignals(text, rules.places.voice)) {
      sums.set(signal.topic, (sums.get(signal.topic) ?? 0) + signal.weight)
    }
  }
  return new Map([...sums].map(([topic, sum]) => [topic, Math.sign(sum)] as const))
}
