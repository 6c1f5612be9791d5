/** A clause labelled by hand: a required topic must be given, an optional one is neither right nor wrong. */
export interface TopicLabels {
  required: readonly string[]
  optional: readonly string[]
}

export interface Score {
  /** Right, wrongly given, missed. */
  right: number
  wrong: number
  missed: number
  /** 0 to 1; 1 where nothing was given. */
  precision: number
  /** 0 to 1; 1 where nothing was required. */
  recall: number
  f1: number
}

export interface TopicScores {
  /** By topic id, in the order of the ids. */
  topics: Record<string, Score>
  /** Over all clauses and topics together. */
  micro: Score
}

/**
 * Compare topics given by the software with labels made by hand, clause by clause.
 *
 * @param rows The labels of each clause and the topics given to it.
 * @returns Scores of every topic that was required or given anywhere, and of all together (micro-averaged).
 */
export function scoreTopics(rows: readonly { labels: TopicLabels; given: readonly string[] }[]): TopicScores {
  const topics = new Set(rows.flatMap(({ labels, given }) => [...labels.required, ...given]))
  const scores = [...topics].sort().map((topic) => [topic, scoreTopic(rows, topic)] as const)
  return { topics: Object.fromEntries(scores), micro: sum(scores.map(([, score]) => score)) }
}

function scoreTopic(rows: readonly { labels: TopicLabels; given: readonly string[] }[], topic: string): Score {
  let right = 0
  let wrong = 0
  let missed = 0
  for (const { labels, given } of rows) {
    const required = labels.required.includes(topic)
    if (required && given.includes(topic)) right++
    else if (required) missed++
    else if (given.includes(topic) && !labels.optional.includes(topic)) wrong++
  }
  return toScore(right, wrong, missed)
}

function sum(scores: readonly Score[]): Score {
  const total = (key: 'right' | 'wrong' | 'missed') => scores.reduce((all, score) => all + score[key], 0)
  return toScore(total('right'), total('wrong'), total('missed'))
}

function toScore(right: number, wrong: number, missed: number): Score {
  const precision = right + wrong === 0 ? 1 : right / (right + wrong)
  const recall = right + missed === 0 ? 1 : right / (right + missed)
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { right, wrong, missed, precision, recall, f1 }
}
