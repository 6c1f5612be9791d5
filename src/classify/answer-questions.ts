import type { Answer } from '../model/answer.ts'
import type { Edition, FrontMatter } from '../model/edition.ts'
import type { FrontMatterAnswer, Question } from '../model/question.ts'
import { type CompiledQuestion, compileQuestions } from './answers/compile-questions.ts'
import { decide } from './answers/decide.ts'
import { type Deferral, findDeferral, listDeferrals } from './answers/find-deferral.ts'
import { findEvidence } from './answers/find-evidence.ts'
import { listPassages } from './answers/list-passages.ts'
import { type FrontMatterReading, readFrontMatter } from './answers/read-front-matter.ts'

/**
 * Answer questions of an edition from its own words.
 *
 * @returns One answer a question, in the order of the questions. Every quote is a whole sentence of a clause as printed, or a line of
 * the front matter; quotes from the front matter come last and have no clause. Where the wording cannot be told the
 * position is `unclear` and the quotes are the candidates; where nothing speaks of the matter it is `silent`. A silent policy
 * that sends its reader to another one shows the sentence that does.
 */
export function answerQuestions(edition: Pick<Edition, 'front' | 'body'>, questions: readonly Question[]): Answer[] {
  const compiled = compileQuestions(questions)
  const passages = listPassages(edition)
  const evidence = Map.groupBy(findEvidence(passages, compiled), (item) => item.question)
  const deferrals = listDeferrals(passages)
  return compiled.questions.map((asked) => {
    const said = decide(asked.question, evidence.get(asked.question.id) ?? [])
    return withDeferral(withFrontMatter(said, asked.question, edition.front), asked, deferrals)
  })
}

/** The front matter answers where the clauses do not. What its lines say is read from them, but for dates, which it has made out. */
function withFrontMatter(said: Answer, { frontMatter }: Question, front: FrontMatter): Answer {
  if (frontMatter === undefined) return said
  const inLinesOnly = said.clauses.length === 0 && madeOut.has(frontMatter)
  if (!['silent', 'partial'].includes(said.position) && !inLinesOnly) return said
  const read: FrontMatterReading | null = readFrontMatter(frontMatter, front)
  return read ? { ...said, ...read, force: 'statement', clauses: [], sure: true } : said
}

const madeOut = new Set<FrontMatterAnswer>(['review-due', 'review-cycle'])

function withDeferral(said: Answer, asked: CompiledQuestion, deferrals: readonly Deferral[]): Answer {
  const deferral = findDeferral(asked, deferrals)
  if (!deferral) return said
  const { clause, quote, policy } = deferral
  if (said.position !== 'silent') return said.quotes.includes(quote) ? { ...said, defersTo: policy } : said
  return { ...said, quotes: [quote], clauses: [clause], defersTo: policy }
}
