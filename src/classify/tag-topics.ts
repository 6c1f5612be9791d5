import type { TopicTag } from '../model/clause.ts'
import type { Rules } from './compile-taxonomy.ts'
import { findSignals, type Sighting } from './find-signals.ts'

/** A clause as it is read: with the heading it stands under and the words that introduce its list. */
export interface ClauseInContext {
  heading: string
  leadIn: string
  text: string
}

/** A topic is given when its signals add up to this. */
const enough = 1

/** Where no topic has enough, the strongest is given if it has at least this: a clause is mostly about something. */
const enoughAlone = 0.55

/** A clause about everything is about nothing: only the strongest topics are kept. */
const mostTopics = 3

/** Say what a clause is about, the surest topic first. */
export function tagTopics(clause: ClauseInContext, rules: Rules): TopicTag[] {
  const scores = scoreTopics(clause, rules)
  const given = scores.filter(({ score }) => score >= enough).slice(0, mostTopics)
  const [strongest] = scores
  const tags = given.length === 0 && strongest && strongest.score >= enoughAlone ? [strongest] : given
  return tags.map(({ topic, evidence }) => ({ topic, evidence }))
}

export interface TopicScore extends TopicTag {
  score: number
}

/** Add up what speaks for and against each topic; strongest first. Topics with no signal of their own are left out. */
export function scoreTopics(clause: ClauseInContext, rules: Rules): TopicScore[] {
  const factor = salience(clause.text)
  const scores = new Map<string, TopicScore>()
  add(findSignals(clause.text, rules.places.text), factor)
  add(findSignals(introduction(clause.leadIn), rules.places.leadIn), 1)
  add(findSignals(clause.heading, rules.places.heading), 1)
  const order = new Map(rules.topics.map((topic, index) => [topic, index]))
  return [...scores.values()].sort((a, b) => b.score - a.score || (order.get(a.topic) ?? 0) - (order.get(b.topic) ?? 0))

  function add(sightings: readonly Sighting[], times: number): void {
    for (const { signal, evidence } of sightings) {
      const score = scores.get(signal.topic) ?? { topic: signal.topic, score: 0, evidence: [] }
      score.score += signal.weight * (signal.weight > 0 ? times : 1)
      if (signal.weight > 0) score.evidence.push(...evidence.filter((words) => !score.evidence.includes(words)))
      scores.set(signal.topic, score)
    }
  }
}

/** In a short clause every word is the subject; in a long one a word may be a mention in passing. */
function salience(text: string): number {
  const words = text.split(/\s+/).length
  if (words <= 6) return 1.7
  if (words <= 12) return 1.25
  return words > 90 ? 0.85 : 1
}

/** The sentence of a lead-in that introduces the list: its last. */
function introduction(leadIn: string): string {
  return leadIn.split(/(?<=[.!?])\s+(?=\p{Lu})/u).at(-1) ?? ''
}
