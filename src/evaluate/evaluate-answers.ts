import { join } from 'node:path'
import { answerQuestions } from '../classify/answer-questions.ts'
import type { Source } from '../ingest/find-sources.ts'
import { questionsFor } from '../library/questions-for.ts'
import { readQuestionSets } from '../library/read-question-sets.ts'
import type { Edition } from '../model/edition.ts'
import type { Question } from '../model/question.ts'
import type { Taxonomy } from '../model/taxonomy.ts'
import { answersTable, questionsTable } from './answers-table.ts'
import { readInventedFolder } from './read-invented.ts'
import { readAnswerLabels } from './read-labels.ts'
import { type AnswerScores, type LabelledQuestions, scoreAnswers } from './score-answers.ts'

/** The kind of policy that the invented ones are. */
const inventedKind = 'social-media'

export interface AnswerPlaces {
  /** The project's folder. */
  root: string
  /** Folder with `questions.json`, labelled outside the project. */
  gold: string
  /** Folder of our own labels: `answers/*.json`, and the texts of invented policies in `answers-sources/dev` and `held-back`. */
  labels: string
}

/** Measure the answers: policies of real schools, then invented ones, those that the rules were written with apart. */
export async function* evaluateAnswers(
  { root, gold, labels }: AnswerPlaces,
  editions: ReadonlyMap<Source, Edition>,
  taxonomy: Taxonomy,
): AsyncGenerator<string> {
  const sets = await readQuestionSets(root)
  const own = await readAnswerLabels(join(labels, 'answers'), '.json')
  const real = [...editions].map(
    ([{ school, policy }, edition]) => [school, edition, questionsFor(policy, sets)] as const,
  )
  const invented = async (folder: string) => {
    const read = await readInventedFolder(join(labels, 'answers-sources', folder), inventedKind, taxonomy)
    return read.map(([{ school }, edition]) => [school, edition, questionsFor(inventedKind, sets)] as const)
  }
  const groups = [
    ['labelled by two people', real, await readAnswerLabels(gold, 'questions.json')],
    ['real policies, our own labels', real, own],
    ['invented policies, used while writing the rules', await invented('dev'), own],
    ['invented policies, held back', await invented('held-back'), own],
  ] as const
  const byQuestion = new Map<string, AnswerScores[]>()
  for (const [name, policies, labelled] of groups) {
    const scores = scoreAll(policies, labelled, byQuestion)
    if (scores.size > 0) yield answersTable(`Answers: ${name}`, scores)
  }
  if (byQuestion.size > 0) yield questionsTable('Answers by question: all of these policies', byQuestion)
}

/** @param byQuestion Gets what each policy scores on each question. */
function scoreAll(
  policies: readonly (readonly [string, Edition, Question[]])[],
  labelled: LabelledQuestions,
  byQuestion: Map<string, AnswerScores[]>,
): Map<string, AnswerScores> {
  const scores = new Map<string, AnswerScores>()
  for (const [name, edition, questions] of policies) {
    const labels = labelled.filter(({ answers }) => answers[name])
    if (labels.length === 0) continue
    const answers = answerQuestions(edition, questions)
    scores.set(name, scoreAnswers(name, answers, labels))
    for (const label of labels) {
      byQuestion.set(label.id, [...(byQuestion.get(label.id) ?? []), scoreAnswers(name, answers, [label])])
    }
  }
  return scores
}
