import { stemsOf } from '../../publish/search/word-stems.ts'
import type { SearchWords } from '../../views/search-words.ts'
import type { SearchTerm } from './query-terms.ts'

export type Question = SearchWords['questions'][number]

const mostShown = 3

/**
 * Find the questions that ask what the reader asks.
 *
 * @returns The few best, those with most of the terms first. With several terms, a question needs at least two and half of them.
 */
export function findQuestions(questions: Question[], terms: SearchTerm[]): Question[] {
  const needed = Math.max(Math.min(2, terms.length), Math.ceil(terms.length / 2))
  return questions
    .map((question) => ({ question, has: countAsked(question, terms) }))
    .filter(({ has }) => has >= needed)
    .sort((a, b) => b.has - a.has)
    .slice(0, mostShown)
    .map(({ question }) => question)
}

function countAsked({ text, topic }: Question, terms: SearchTerm[]): number {
  const asked = stemsOf(`${text} ${topic}`)
  return terms.filter(({ words }) => words.some(({ stems }) => stems.every((stem) => asked.has(stem)))).length
}
