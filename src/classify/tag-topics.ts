import type { TopicTag } from '../model/clause.ts'
import { addCompany, type Odds } from './add-company.ts'
import { addVoice } from './add-voice.ts'
import { type ClauseInContext, introducesList } from './clause-context.ts'
import type { Rules } from './compile-taxonomy.ts'
import { namesDocument } from './names-document.ts'
import { readTerms, type Term } from './read-terms.ts'
import { mostTopics, type Ruled, ruleTopics, type TopicScore } from './rule-topics.ts'
import { saysNothing } from './says-nothing.ts'
import { tellingWords, weighTogether, weighWords } from './weigh-words.ts'

/**
 * With words weighed too, a topic is given from these log-odds on: an even chance, or one in eight where no other has that. Where no
 * cue speaks for it, its words must give as much.
 */
const likely = { beside: 0, alone: -2, byWords: -2 }

/** In a document about other matters words alone lead astray: "leave by the main door" is not about leaving the school. */
const elsewhere = { beside: 0, alone: 0, byWords: 1 }

/** A document so long is about other matters if fewer of its clauses than this are surely on a topic, and so few on one of its own. */
const fewestClauses = 20
const leastSure = 0.65
const leastOwn = 0.15

/** Words shown as evidence where no cue speaks for a topic: so many at most, and only such as count this much. */
const telling = { most: 3, least: 0.1 }

/** Say what each clause of a document is about, in reading order; of each, the surest topic first. */
export function tagTopics(clauses: readonly ClauseInContext[], rules: Rules): TopicTag[][] {
  return weighTopics(clauses, rules).map((tags, at) => {
    const { text } = clauses[at] ?? { text: '' }
    if (saysNothing(text)) return []
    return rules.ofDocuments !== undefined && namesDocument(text)
      ? [{ topic: rules.ofDocuments, evidence: [text] }]
      : tags
  })
}

function weighTopics(clauses: readonly ClauseInContext[], rules: Rules): TopicTag[][] {
  const readings = clauses.map((clause) => readClause(spoken(clause), rules))
  if (rules.learnt.starts.size === 0) return readings.map(({ ruled }) => ruled.given.map(toTag))
  const inCompany = addCompany(readings.map(({ odds }, at) => ({ heading: clauses[at]?.heading ?? '', odds })))
  const document = readings.map(({ odds }, at) => {
    // The items say what words like "Staff must not:" are about; those words themselves do not.
    return introducesList(clauses[at]?.text ?? '') ? odds : (inCompany[at] ?? odds)
  })
  const voiced = addVoice(document, clauses, rules)
  const least = isElsewhere(readings, voiced, rules) ? elsewhere : likely
  return voiced.map((odds, at) => {
    const reading = readings[at]
    return reading ? likelyTopics(reading, odds, rules, least).map(toTag) : []
  })
}

/** Whether a document is about other matters than these topics: few of its clauses are surely on any, and hardly one on their own. */
function isElsewhere(readings: readonly Reading[], document: readonly Odds[], { ofMatter }: Rules): boolean {
  const share = (count: number): number => count / readings.length
  const sure = document.filter((odds) => Math.max(...odds.values()) >= likely.beside)
  const own = readings.filter(({ ruled }) => ruled.given.some(({ topic }) => ofMatter.has(topic)))
  return readings.length >= fewestClauses && share(sure.length) < leastSure && share(own.length) < leastOwn
}

/** What stands under a heading is about it, but the words that only introduce a list of it are not. */
function spoken(clause: ClauseInContext): ClauseInContext {
  return introducesList(clause.text) ? { ...clause, heading: '' } : clause
}

interface Reading {
  ruled: Ruled
  terms: readonly Term[]
  odds: Odds
}

/** Weigh cues and words together; a topic that has learnt no words goes by its cues. */
function readClause(clause: ClauseInContext, rules: Rules): Reading {
  const ruled = ruleTopics(clause, rules)
  const terms = readTerms(clause)
  const words = weighWords(terms, rules.learnt)
  const odds = rules.topics.map((topic) => {
    const given = ruled.given.find((score) => score.topic === topic)
    const said = words.get(topic)
    if (said === undefined) return [topic, given?.score ?? Number.NEGATIVE_INFINITY] as const
    const { score } = ruled.scores.find((score) => score.topic === topic) ?? { score: 0 }
    return [topic, weighTogether(said, { score, given: given !== undefined })] as const
  })
  return { ruled, terms, odds: new Map(odds) }
}

/** The topics likely enough, each with what speaks for it: none is given that nothing in or around the clause speaks for. */
function likelyTopics(reading: Reading, odds: Odds, rules: Rules, least: typeof likely): TopicScore[] {
  const cued = new Set(reading.ruled.scores.filter(({ evidence }) => evidence.length > 0).map(({ topic }) => topic))
  const weighed = [...odds]
    .filter(([topic, score]) => score >= (cued.has(topic) ? least.alone : least.byWords))
    .map(([topic, score]) => ({ topic, score, evidence: evidenceOf(topic, reading, rules) }))
    .filter(({ evidence }) => evidence.length > 0)
    .sort((a, b) => b.score - a.score)
  const sure = weighed.filter(({ score }) => score >= least.beside).slice(0, mostTopics)
  return sure.length > 0 ? sure : weighed.slice(0, 1)
}

/** What cues found, or the words that told where no cue speaks for the topic. */
function evidenceOf(topic: string, { ruled, terms }: Reading, { learnt }: Rules): string[] {
  const ofTopic = (score: TopicScore): boolean => score.topic === topic
  const { evidence } = ruled.given.find(ofTopic) ?? ruled.scores.find(ofTopic) ?? { evidence: [] }
  return evidence.length > 0 ? evidence : tellingWords(topic, terms, learnt, telling)
}

function toTag({ topic, evidence }: TopicScore): TopicTag {
  return { topic, evidence }
}
