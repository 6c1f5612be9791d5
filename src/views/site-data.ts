import type { Library } from '../library.ts'
import type { FrontMatter } from '../model/edition.ts'
import { type AnswersData, answerData } from '../publish/data/answers-data.ts'
import type { IndexData } from '../publish/data/index-data.ts'

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

/** The answers of every edition in force, as data. */
export async function answersData(library: Library): Promise<AnswersData> {
  const all = await library.readAllAnswers()
  return {
    answers: all.flatMap(({ policy, answers }) => [...answers.values()].map((one) => answerData(policy.inForce, one))),
  }
}

/** Every edition that the site publishes. */
export function publishedEditions(library: Pick<Library, 'policies'>): FrontMatter[] {
  return library.policies.flatMap(({ editions }) => editions)
}
