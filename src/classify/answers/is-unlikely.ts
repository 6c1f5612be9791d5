import type { Evidence } from './make-evidence.ts'
import type { OddsOf } from './weigh-passages.ts'

/** Log-odds below which no rule is believed (one in 150); each doubt raises them by one, and an excuse lowers them. */
const unlikely = -5

/**
 * Whether the words of a passage speak against what a rule has found in it. A weak rule is doubted sooner, and so is a clause on
 * another topic than the question's; what points back later, whose matter stands in part elsewhere. A line of the front matter and
 * what answers a question have too few words, and names say enough by themselves.
 */
export function isUnlikely({ passage, question, topic, names, weak }: Evidence, oddsOf: OddsOf): boolean {
  const tellsLittle = names || passage.clause === null || passage.askedTo > 0
  const odds = tellsLittle ? null : oddsOf(passage, question)
  if (odds === null) return false
  const isElsewhere = topic !== null && !(passage.topics ?? []).includes(topic)
  const doubts = Number(weak) + Number(isElsewhere) - Number(passage.antecedent.length > 0)
  return odds < unlikely + doubts
}
