import { answerQuestions } from '../classify/answer-questions.ts'
import { explainTopics } from '../classify/explain-topics.ts'
import { applyReadings } from '../ingest/answers/apply-readings.ts'
import type { Answer } from '../model/answer.ts'
import type { TopicTag } from '../model/clause.ts'
import type { FrontMatter } from '../model/edition.ts'
import type { QuestionSet } from '../model/question-set.ts'
import type { Taxonomy } from '../model/taxonomy.ts'
import { hideInReading } from '../publish/contact-details/hide-contact-details.ts'
import { cached } from './cached.ts'
import type { OpenEditions } from './open-editions.ts'
import { questionsFor } from './questions-for.ts'
import { readingsFile, readReadings } from './read-readings.ts'

/** What is found in an edition by rules, and what people have put right of it. */
export interface Findings {
  readEvidence(front: FrontMatter): Promise<Map<string, TopicTag[]>>
  readAnswers(front: FrontMatter): Promise<Answer[]>
}

export interface FindingRules {
  topics: Taxonomy
  questionSets: QuestionSet[]
  /** Whether contact details are left out of what people have written. */
  hides: boolean
}

/** Open what is found in editions; what rules find is kept in the cache under `root`. */
export function openFindings(
  root: string,
  { readEdition, recordOf }: OpenEditions,
  { topics, questionSets, hides }: FindingRules,
): Findings {
  const taxonomy = JSON.stringify(topics)
  return {
    readEvidence: async (front) => {
      const explain = async () => [...explainTopics((await readEdition(front)).body, topics)]
      return new Map(await cached(root, 'evidence', [recordOf(front), taxonomy], explain))
    },
    readAnswers: async (front) => {
      const questions = questionsFor(front.policy, questionSets)
      const answers = await cached(root, 'answers', [recordOf(front), JSON.stringify(questions)], async () =>
        answerQuestions(await readEdition(front), questions),
      )
      const written = await readReadings(root, readingsFile(front.school, front.policy), questions)
      const readings = hides ? written.map(hideInReading) : written
      return readings.length === 0 ? answers : applyReadings(answers, readings, await readEdition(front))
    },
  }
}
