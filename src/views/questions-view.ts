import type { Library } from '../library.ts'
import type { Question } from '../model/question.ts'
import { addresses } from './addresses.ts'
import { counted } from './count-words.ts'
import { type Frame, frame, type Link } from './frame.ts'

/** Every question that the site asks, by topic. */
export interface QuestionsView {
  frame: Frame
  intro: string
  topics: QuestionsOnTopic[]
}

export interface QuestionsOnTopic {
  id: string
  /** The topic, and where all its questions stand side by side; null for questions on no topic of the site. */
  topic: Link | null
  questions: Link[]
}

/** Topics without a question are left out. */
export function questionsView(library: Pick<Library, 'settings' | 'topics' | 'questions'>): QuestionsView {
  const at = addresses(library.settings.base)
  const { topics, questions } = library
  const links = (asked: readonly Question[]): Link[] =>
    asked.map(({ id, question }) => ({ text: question, href: at.question(id) }))
  const known = new Set(topics.map(({ id }) => id))
  const groups: QuestionsOnTopic[] = [
    ...topics.map(({ id, name }) => ({
      id,
      topic: { text: name, href: at.comparison(id) },
      questions: links(questions.filter(({ topic }) => topic === id)),
    })),
    { id: 'other', topic: null, questions: links(questions.filter(({ topic }) => !known.has(topic))) },
  ]
  const intro = `${counted(questions.length, 'question')} a governor might ask of every policy. Each leads to every school’s answer, in its own words.`
  return {
    frame: frame(library, { title: 'Questions', description: intro, address: at.questions }),
    intro,
    topics: groups.filter((group) => group.questions.length > 0),
  }
}
