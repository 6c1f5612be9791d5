import type { SearchWords } from '../../views/search-words.ts'
import { isLike } from './is-like.ts'
import type { SearchTerm } from './search-terms.ts'

type Question = SearchWords['questions'][number]

const mostShown = 3

/**
 * Find the questions that ask what the reader asks.
 *
 * @returns The few best, those with most of the terms first. With several terms, a question needs at least two and half of them.
 */
export function findQuestions(questions: Question[], terms: SearchTerm[]): Question[] {
  const needed = Math.max(Math.min(2, terms.length), Math.ceil(terms.length / 2))
  return questions
    .map((question) => ({ question, has: terms.filter((term) => asks(question, term)).length }))
    .filter(({ has }) => has >= needed)
    .sort((a, b) => b.has - a.has)
    .slice(0, mostShown)
    .map(({ question }) => question)
}

function asks({ text, topic }: Question, { words }: SearchTerm): boolean {
  const asked = `${text} ${topic}`.toLowerCase()
  return words.some((word) =>
    word.startsWith('"')
      ? asked.includes(word.slice(1, -1).toLowerCase())
      : asked.split(/\s+/).some((part) => isLike(part, word)),
  )
}
