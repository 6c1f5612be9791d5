import type { Library } from '../library.ts'
import type { Policy } from '../model/policy.ts'
import type { Topic } from '../model/taxonomy.ts'
import { addresses } from './addresses.ts'
import type { PolicyOnTopic } from './clauses-by-topic.ts'
import { counted } from './count-words.ts'
import { type Frame, frame, type Link } from './frame.ts'
import { withFragment } from './href.ts'
import { inParts, type Part, partAddress, partLinks } from './parts.ts'
import type { ReadingBlock } from './reading-blocks.ts'
import { distinctName, type SchoolMark, schoolMark } from './school-name.ts'
import { editionDate, type Standing, standing } from './standing.ts'
import { topicBlocks } from './topic-blocks.ts'

/** Every clause on one topic, school by school. */
export interface TopicView {
  frame: Frame
  /** The other pages of a long list; empty where one page holds all. */
  parts: (Link & { current: boolean })[]
  name: string
  meaning: string
  count: string
  comparison: string
  questions: Link[]
  policies: TopicPolicy[]
  /** Policies without a clause on the topic: silence is said as silence. */
  silent: Link[]
}

export interface TopicPolicy {
  id: string
  /** Its name, and what tells it from others of that name. */
  name: string
  school: SchoolMark
  title: string
  href: string
  date: string
  standing: Standing
  count: string
  blocks: ReadingBlock[]
}

/** So many policies on one page: a few hundred clauses. */
const policiesOnPage = 24

/** @returns One view a page. */
export function topicViews(library: Library, topic: Topic, found: PolicyOnTopic[]): (() => TopicView)[] {
  const parts = inParts(found, policiesOnPage)
  return parts.map((part) => () => topicView(library, topic, parts, part))
}

/** Where the clauses of one policy stand among those on a topic. */
export function topicPolicyAddress(topicPage: string, found: readonly PolicyOnTopic[], policy: Policy): string {
  const index = found.findIndex((one) => one.policy === policy)
  const part = 1 + Math.floor(Math.max(0, index) / policiesOnPage)
  return withFragment(partAddress(topicPage, part), anchorOf(policy))
}

function anchorOf({ school, id }: Policy): string {
  return `${school.id}-${id}`
}

function topicView(library: Library, topic: Topic, parts: Part<PolicyOnTopic>[], part: Part<PolicyOnTopic>): TopicView {
  const found = parts.flatMap(({ items }) => items)
  const at = addresses(library.settings.base)
  const spoken = new Set(found.map(({ policy }) => policy))
  const total = found.reduce((sum, { count }) => sum + count, 0)
  return {
    frame: frame(library, {
      title: `${topic.name}: what school policies say`,
      description: `${topic.meaning} Every clause on this topic, by school.`,
      address: partAddress(at.topic(topic.id), part.number),
      topic,
    }),
    parts: partLinks(parts, part, ({ policy }) => policy.school.name, at.topic(topic.id)),
    name: topic.name,
    meaning: topic.meaning,
    count: `${counted(total, 'clause')} in ${counted(found.length, 'policy', 'policies')}`,
    comparison: at.comparison(topic.id),
    questions: library.questions
      .filter((question) => question.topic === topic.id)
      .map(({ id, question }) => ({ text: question, href: at.question(id) })),
    policies: part.items.map((one) => topicPolicy(one, topic, library)),
    silent: library.policies
      .filter((policy) => !spoken.has(policy))
      .map((policy) => ({
        text: `${distinctName(policy.school, library.schools)}, ${policy.title}`,
        href: at.policy(policy.inForce),
      })),
  }
}

function topicPolicy(one: PolicyOnTopic, topic: Topic, library: Library): TopicPolicy {
  const at = addresses(library.settings.base)
  const { policy } = one
  // On its own page a topic goes without saying.
  const others = library.topics.filter(({ id }) => id !== topic.id)
  const page = { level: 3, topics: others, at, marks: true }
  return {
    id: anchorOf(policy),
    name: distinctName(policy.school, library.schools),
    school: schoolMark(policy.school, library),
    title: policy.title,
    href: at.policy(policy.inForce),
    date: editionDate(policy.inForce),
    standing: standing(policy.inForce, policy, library.settings.today),
    count: counted(one.count, 'clause'),
    blocks: topicBlocks(one, (clause) => clause.topics.includes(topic.id), page),
  }
}
