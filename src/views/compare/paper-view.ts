import { type Distinction, type Peer, schoolProfile } from '../../compare/school-profile.ts'
import { comparedPolicies } from '../../library/compared-policies.ts'
import type { AnsweredPolicy } from '../../library/read-all-answers.ts'
import type { Library } from '../../library.ts'
import type { Question } from '../../model/question.ts'
import type { School } from '../../model/school.ts'
import { type Addresses, addresses, policyKey } from '../addresses.ts'
import { counted } from '../count-words.ts'
import { type Frame, frame, type Link } from '../frame.ts'
import { type SchoolMark, schoolMark } from '../school-name.ts'
import { type AnswerView, answerView } from './answer-view.ts'
import { type AnsweredColumn, answeredColumns } from './answered-columns.ts'
import type { PolicyColumn } from './policy-column.ts'
import { describePosition } from './positions.ts'
import { type TakeAway, takeAway } from './take-away.ts'

/** Where one school's policies stand apart, as questions to ask; printed, a paper for a committee. */
export interface PaperView {
  frame: Frame
  school: SchoolMark
  papers: PolicyPaper[]
  takeAway: TakeAway
}

export interface PolicyPaper {
  column: PolicyColumn
  /** Where it can be set beside any other, clause by clause. */
  beside: string
  /** `Compared with 4 other policies`. */
  peers: string
  /** `It answers 35 of 63 questions.` */
  says: string
  sections: PaperSection[]
  topics: { name: string; href: string; rows: PaperRow[] }[]
}

export interface PaperSection {
  id: string
  heading: string
  meaning: string
  items: PaperItem[]
  /** `10 more at the address above.`: of those that are not printed; null where all are. */
  more: string | null
}

export interface PaperItem {
  /** A paper is one page: the most asked about of each part is printed, and the site has the rest. */
  printed: boolean
  question: Link
  /** What a governor might ask the head. */
  ask: string
  own: AnswerView
  /** `3 of 4 others say: not allowed (2), depends (1)`. */
  others: string
}

export interface PaperRow {
  id: string
  core: boolean
  question: Link
  answer: AnswerView
}

/** So many questions of each part are printed. */
const mostPrinted = 3

const sections = [
  {
    id: 'silent',
    heading: 'It does not say, and others do',
    meaning: 'At least half of the other policies answer these. Another policy of the school may.',
    from: 'silentWhereOthersSpeak',
  },
  { id: 'only', heading: 'Only this policy says', meaning: 'No other policy here answers these.', from: 'onlyHere' },
  {
    id: 'weaker',
    heading: 'In milder words than most',
    meaning: 'Most others with the same answer use stronger words, such as “must” where this one has “should”.',
    from: 'weaker',
  },
  {
    id: 'stronger',
    heading: 'In stronger words than most',
    meaning: 'Most others with the same answer use milder words.',
    from: 'stronger',
  },
] as const

/** What the papers of all schools share: gathered once. */
export interface PaperContext {
  library: Library
  columns: AnsweredColumn[]
  /** The answers to each question, real schools only unless there are no others. */
  peers: Map<string, Peer[]>
}

export async function paperContext(library: Library): Promise<PaperContext> {
  const columns = await answeredColumns(library, library.questions)
  const compared = comparedPolicies(columns.map(({ answered }) => ({ school: answered.policy.school, answered })))
  const peers = new Map<string, Peer[]>(library.questions.map(({ id }) => [id, []]))
  for (const { answered, school } of compared) {
    for (const [question, answer] of answered.answers) peers.get(question)?.push({ school: school.id, answer })
  }
  return { library, columns, peers }
}

/** @returns The schools that have a paper: those with a policy. */
export function schoolsWithPaper({ policies, schools }: Pick<Library, 'policies' | 'schools'>): School[] {
  const ids = new Set(policies.map(({ school }) => school.id))
  return schools.filter(({ id }) => ids.has(id))
}

export function paperView(context: PaperContext, school: School): PaperView {
  const { library, columns } = context
  const at = addresses(library.settings.base)
  const own = columns.filter(({ answered }) => answered.policy.school.id === school.id)
  return {
    frame: frame(library, {
      title: `Questions to ask ${school.name}`,
      description: `What the policies of ${school.name} say and do not say beside those of other schools, as questions to ask.`,
      address: at.paper(school.id),
    }),
    school: schoolMark(school, library),
    papers: own.map((column) => policyPaper(context, column, at)),
    takeAway: takeAway(at, `schools/${school.id}`),
  }
}

function policyPaper(
  { library, peers }: PaperContext,
  { column, answered, view }: AnsweredColumn,
  at: Addresses,
): PolicyPaper {
  const questions = library.questions.filter(({ id }) => answered.answers.has(id))
  const { school } = answered.policy
  const profile = schoolProfile(school.id, questions, [...answered.answers.values()], peers)
  const others = Math.max(0, ...questions.map(({ id }) => othersAsked(peers, id, school.id)))
  return {
    column,
    beside: at.choosePair(column.key),
    peers: `Compared with ${counted(others, 'other policy', 'other policies')}`,
    says: `It answers ${profile.says.length} of ${counted(questions.length, 'question')}.`,
    sections: sections
      .map(({ id, heading, meaning, from }) => ({
        ...{ id: `${policyKey(answered.policy.inForce)}--${id}`, heading, meaning },
        items: coreFirst(profile[from]).map((one, index) => ({
          ...paperItem(one, answered, at),
          printed: index < mostPrinted,
        })),
        more:
          profile[from].length > mostPrinted
            ? `${profile[from].length - mostPrinted} more at the address above.`
            : null,
      }))
      .filter(({ items }) => items.length > 0),
    topics: library.topics
      .map(({ id, name }) => ({
        ...{ name, href: at.comparison(id) },
        rows: questions.filter(({ topic }) => topic === id).map((question) => paperRow(question, view, at)),
      }))
      .filter(({ rows }) => rows.length > 0),
  }
}

function othersAsked(peers: PaperContext['peers'], question: string, school: string): number {
  return (peers.get(question) ?? []).filter((peer) => peer.school !== school).length
}

/** Core questions first, then those that more others answer. */
function coreFirst(distinctions: readonly Distinction[]): Distinction[] {
  const rank = ({ question }: Distinction): number => (question.tier === 'core' ? 0 : 1)
  return distinctions.toSorted((a, b) => rank(a) - rank(b) || b.peers.length - a.peers.length)
}

function paperItem(
  { question, own, asked, peers }: Distinction,
  answered: AnsweredPolicy,
  at: Addresses,
): Omit<PaperItem, 'printed'> {
  const groups = Map.groupBy(peers, ({ answer }) => answer.position)
  const positions = question.positions.flatMap((position) => {
    const count = groups.get(position)?.length ?? 0
    return count > 0 ? [`${describePosition(position).words.toLowerCase()} (${count})`] : []
  })
  const saying = `: ${positions.join(', ')}`
  return {
    question: { text: question.question, href: at.question(question.id) },
    ask: question.ask,
    own: answerView(own, answered.cited, answered.policy.inForce, at),
    others:
      peers.length === 0
        ? 'None of the others says'
        : `${peers.length} of ${counted(asked, 'other')} ${peers.length === 1 ? 'says' : 'say'}${saying}`,
  }
}

function paperRow(question: Question, view: AnsweredColumn['view'], at: Addresses): PaperRow {
  return {
    id: question.id,
    core: question.tier === 'core',
    question: { text: question.question, href: at.question(question.id) },
    answer: view(question.id),
  }
}
