import type { Answer } from '../model/answer.ts'
import type { Edition, FrontMatter } from '../model/edition.ts'
import type { Question } from '../model/question.ts'
import { type CompiledQuestion, compileQuestions } from './answers/compile-questions.ts'
import { decide } from './answers/decide.ts'
import { findDeferral } from './answers/find-deferral.ts'
import { type Evidence, findEvidence } from './answers/find-evidence.ts'
import { listPassages, type Passage } from './answers/list-passages.ts'
import { readFrontMatter } from './answers/read-front-matter.ts'

/**
 * Answer questions of an edition from its own words.
 *
 * @returns One answer a question, in the order of the questions. Every quote is a whole sentence of a clause as printed, or a line of
 * the front matter; quotes from the front matter come last and have no clause. Where the wording cannot be told the
 * position is `unclear` and the quotes are the candidates; where nothing speaks of the matter it is `silent`.
 */
export function answerQuestions(edition: Pick<Edition, 'front' | 'body'>, questions: readonly Question[]): Answer[] {
  const compiled = compileQuestions(questions)
  const passages = listPassages(edition)
  const evidence = Map.groupBy(findEvidence(passages, compiled), (item) => item.question)
  return compiled.questions.map((question) =>
    answer(question, evidence.get(question.question.id) ?? [], edition.front, passages),
  )
}

function answer(
  asked: CompiledQuestion,
  evidence: readonly Evidence[],
  front: FrontMatter,
  passages: readonly Passage[],
): Answer {
  const { question } = asked
  const read = question.frontMatter ? readFrontMatter(question.frontMatter, front) : null
  const said = decide(question, evidence)
  const found =
    read && (said.position === 'silent' || said.position === 'partial') ? fromFrontMatter(question.id, read) : said
  return withDeferral(found, asked, passages)
}

function fromFrontMatter(question: string, read: { position: string; quotes: string[] }): Answer {
  return { question, ...read, force: 'statement', clauses: [], sure: true, defersTo: null, by: 'software' }
}

/** A silent policy that sends its reader to another one shows the sentence that does. */
function withDeferral(found: Answer, asked: CompiledQuestion, passages: readonly Passage[]): Answer {
  const deferral = findDeferral(asked, passages)
  if (!deferral) return found
  const { clause, quote, policy } = deferral
  if (found.position !== 'silent') return found.quotes.includes(quote) ? { ...found, defersTo: policy } : found
  return { ...found, quotes: [quote], clauses: [clause], defersTo: policy }
}
