import type { Rules } from '../classify/compile-taxonomy.ts'
import { readTerms } from '../classify/read-terms.ts'
import { type Ruled, ruleTopics } from '../classify/rule-topics.ts'
import { weighCues } from '../classify/weigh-words.ts'
import type { TopicWords } from '../model/topic-words.ts'
import { bareRow } from './evaluate-topics.ts'
import type { Target } from './fit-logistic.ts'
import { type Lesson, learnWords } from './learn-words.ts'
import type { TopicRow } from './read-labels.ts'

const nothing: TopicWords = { learntFrom: 0, topics: {} }

interface Reading extends Lesson {
  row: TopicRow
  ruled: Ruled
}

/**
 * Learn from labelled clauses what words say of each topic beside its cues, with what the cues say taken as known.
 *
 * @param rows Labelled clauses; an optional label teaches nothing either way.
 * @param known What was learnt before, to go on from.
 */
export function learnTopicWords(rows: readonly TopicRow[], rules: Rules, known: TopicWords = nothing): TopicWords {
  const readings = rows.map(
    (row): Reading => ({
      row,
      policy: row.policy,
      terms: readTerms(bareRow(row)),
      ruled: ruleTopics(bareRow(row), rules),
    }),
  )
  const targetsOf = (topic: string) => readings.map((reading) => toTarget(reading, topic))
  const topics = learnWords(readings, rules.topics, targetsOf, {
    least: { texts: 6, policies: 5 },
    smallest: 0.4,
    known: known.topics,
  })
  const clauses = new Set(rows.map((row) => JSON.stringify(row))).size
  return { learntFrom: known.learntFrom + clauses, topics }
}

function toTarget({ row, ruled }: Reading, topic: string): Target {
  const { score } = ruled.scores.find((score) => score.topic === topic) ?? { score: 0 }
  const given = ruled.given.some((score) => score.topic === topic)
  return {
    said: weighCues({ score, given }),
    wanted: row.required.includes(topic) ? 1 : 0,
    counts: row.optional.includes(topic) ? 0 : 1,
  }
}
