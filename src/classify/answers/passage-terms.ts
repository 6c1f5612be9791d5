import { readTerm, readTerms, type Term } from '../read-terms.ts'

/** A sentence as its words are weighed. */
export interface SentenceInContext {
  text: string
  /** The words that introduce the list it stands in; '' for none. */
  leadIn: string
  /** What its clause is about. */
  topics: readonly string[]
}

/** The words of a sentence, those of its lead-in at half, and the topics of its clause. */
export function passageTerms({ text, leadIn, topics }: SentenceInContext): Term[] {
  return [...readTerms({ text, leadIn, heading: '' }), ...topics.map(topicTerm)]
}

/** "about images" for a topic. No two words of a text make such a term: "about" only joins others. */
function topicTerm(topic: string): Term {
  const printed = `about ${topic}`
  return { term: readTerm(printed), times: 1, printed }
}
