import type { Library } from '../library.ts'
import type { FrontMatter } from '../model/edition.ts'
import { type AnswersData, answerData } from '../publish/data/answers-data.ts'
import type { IndexData } from '../publish/data/index-data.ts'
import type { PositionsData } from '../publish/data/positions-data.ts'

/** What the site holds, as data. Paths stand within the site. */
export async function indexData(library: Library): Promise<IndexData> {
  const asked = new Map((await library.readAllAnswers()).map(({ policy, answers }) => [policy, answers]))
  const topicsAsked = (answers: ReadonlyMap<string, unknown> | undefined): string[] =>
    library.topics
      .map(({ id }) => id)
      .filter((topic) => library.questions.some((question) => question.topic === topic && answers?.has(question.id)))
  return {
    site: library.settings.name,
    schools: library.schools.map(({ id, name, phase, localAuthority, trust, website, example }) => ({
      ...{ id, name, phase, example },
      ...(localAuthority && { localAuthority }),
      ...(trust && { trust }),
      ...(website && { website }),
    })),
    topics: library.topics.map(({ id, name, meaning }) => ({ id, name, meaning })),
    questions: library.questions.map(({ id, topic, tier, question, positions, counts, ask }) => ({
      ...{ id, topic, tier, question, positions, counts, ask },
    })),
    policies: library.policies.map((policy) => ({
      ...{ school: policy.school.id, policy: policy.id, title: policy.title, inForce: policy.inForce.edition },
      asked: topicsAsked(asked.get(policy)),
      editions: policy.editions.map((front) => ({
        ...{ edition: front.edition, status: front.status },
        page: `${front.school}/${front.policy}/${front.edition}/`,
        data: `data/${front.school}/${front.policy}/${front.edition}.json`,
      })),
    })),
  }
}

/** The answers of every edition in force, as data; of one school's, where one is named. */
export async function answersData(library: Pick<Library, 'readAllAnswers'>, school?: string): Promise<AnswersData> {
  const all = await library.readAllAnswers()
  const wanted = all.filter(({ policy }) => school === undefined || policy.school.id === school)
  return {
    answers: wanted.flatMap(({ policy, answers }) =>
      [...answers.values()].map((one) => answerData(policy.inForce, one)),
    ),
  }
}

/** What every policy answers on a topic, as data: small enough to look over hundreds at once. */
export async function positionsData(
  library: Pick<Library, 'readAllAnswers' | 'questions'>,
  topic: string,
): Promise<PositionsData> {
  const questions = library.questions.filter((question) => question.topic === topic)
  const all = await library.readAllAnswers()
  return {
    topic,
    policies: all
      .filter(({ answers }) => questions.some(({ id }) => answers.has(id)))
      .map(({ policy: { inForce }, answers }) => ({
        ...{ school: inForce.school, policy: inForce.policy, edition: inForce.edition },
        answers: questions.flatMap(({ id }) => {
          const answer = answers.get(id)
          if (!answer) return []
          const { question, position, force, defersTo, sure, by } = answer
          return [{ question, position, force, ...(defersTo !== null && { defersTo }), sure, by }]
        }),
      })),
  }
}

/** Every edition that the site publishes. */
export function publishedEditions(library: Pick<Library, 'policies'>): FrontMatter[] {
  return library.policies.flatMap(({ editions }) => editions)
}
