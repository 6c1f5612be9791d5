import type { TopicTag } from '../model/clause.ts'
import { type ClauseInContext, introducesList, introduction } from './clause-context.ts'
import type { Place, Rules } from './compile-taxonomy.ts'
import { findSignals, type Sighting } from './find-signals.ts'

/** By its cues a topic is given when its signals add up to this. */
const enough = 1

/** Where no topic has enough, the strongest is given if it has at least this: a clause is mostly about something. */
const enoughAlone = 0.4

/** What a signal in the lead-in or the heading counts for a clause that says little itself. */
const inherited = { leadIn: 0.6, heading: 0.5 }

/** What is named in passing counts this much. */
const inPassing = 0.5

/** A clause about everything is about nothing: only the strongest topics are kept. */
export const mostTopics = 3

export interface TopicScore extends TopicTag {
  score: number
}

/** What cues alone say: the score of every topic that they speak of, and the topics given. */
export interface Ruled {
  scores: readonly TopicScore[]
  given: readonly TopicScore[]
}

/** Read the cues of a clause, and nothing else. */
export function ruleTopics(clause: ClauseInContext, rules: Rules): Ruled {
  const own = ownSightings(clause, rules)
  const scores = addUp(own, rules)
  const sure = scores.filter(({ score }) => score >= enough).slice(0, mostTopics)
  return { scores, given: sure.length > 0 ? sure : strongestAlone(clause, own, rules) }
}

/** The one topic of a clause that has no sure one: its context counts for more. */
function strongestAlone(clause: ClauseInContext, own: readonly Weighed[], rules: Rules): TopicScore[] {
  // Words that introduce a list say little of their own: the items do.
  const spoken = own.some(({ place, weight }) => place === 'text' && weight > 0)
  if (!spoken && introducesList(clause.text)) return []
  const leadIn = sighted(introduction(clause.leadIn), rules, 'text', inherited.leadIn)
  const heading = sighted(clause.heading, rules, 'text', inherited.heading)
  const context = [...leadIn, ...heading].filter(({ weight }) => weight > 0)
  const [strongest] = addUp([...own, ...context], rules)
  return strongest && strongest.score >= enoughAlone ? [strongest] : []
}

/** A sighting with what it counts where it was made. */
interface Weighed extends Sighting {
  place: Place
  weight: number
}

function ownSightings(clause: ClauseInContext, rules: Rules): Weighed[] {
  return [
    ...withoutAsides(sighted(clause.text, rules, 'text', salience(clause.text))),
    ...sighted(introduction(clause.leadIn), rules, 'leadIn', 1),
    ...sighted(clause.heading, rules, 'heading', 1),
  ]
}

/** What a clause names in passing counts half: a policy that "covers cyberbullying" does not regulate it there. */
function withoutAsides(sightings: Weighed[]): Weighed[] {
  const main = sightings.find(({ signal }) => signal.othersInPassing)?.signal.topic
  if (main === undefined) return sightings
  return sightings.map((sighting) =>
    sighting.signal.topic === main || sighting.weight < 0
      ? sighting
      : { ...sighting, weight: sighting.weight * inPassing },
  )
}

/** @param times What a signal is multiplied by; one against a topic counts at least in full. */
function sighted(text: string, rules: Rules, place: Place, times: number): Weighed[] {
  return findSignals(text, rules.places[place]).map((sighting) => {
    const { weight } = sighting.signal
    return { ...sighting, place, weight: weight * (weight > 0 ? times : Math.max(times, 1)) }
  })
}

/** Add up what speaks for and against each topic; strongest first. Topics that nothing speaks for or against are left out. */
function addUp(sightings: readonly Weighed[], rules: Rules): TopicScore[] {
  const scores = new Map<string, TopicScore>()
  for (const { signal, evidence, weight } of sightings) {
    const score = scores.get(signal.topic) ?? { topic: signal.topic, score: 0, evidence: [] }
    score.score += weight
    if (weight > 0) score.evidence.push(...evidence.filter((words) => !score.evidence.includes(words)))
    scores.set(signal.topic, score)
  }
  const order = (topic: string): number => rules.topics.indexOf(topic)
  return [...scores.values()].sort((a, b) => b.score - a.score || order(a.topic) - order(b.topic))
}

/** In a short clause every word is the subject; in a long one a word may be a mention in passing. */
function salience(text: string): number {
  const words = text.split(/\s+/).length
  if (words <= 6) return 1.7
  if (words <= 12) return 1.25
  return words <= 60 ? 1 : 0.85
}
