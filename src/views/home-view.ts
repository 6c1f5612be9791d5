import type { Library } from '../library.ts'
import type { School } from '../model/school.ts'
import { type Addresses, addresses } from './addresses.ts'
import { counted } from './count-words.ts'
import { type Frame, frame, type Link } from './frame.ts'
import { type SchoolMark, schoolDetail, schoolMark } from './school-name.ts'

/** The way in: find a school, ask a question, browse a topic. */
export interface HomeView {
  frame: Frame
  search: string
  holds: string
  questions: Link[]
  /** Few schools are shown as covers; many as an index by first letter. */
  schools: { kind: 'covers'; schools: HomeSchool[] } | { kind: 'index'; letters: HomeLetter[] }
  topics: (Link & { meaning: string })[]
}

export interface HomeSchool extends SchoolMark {
  detail: string
  policies: string
}

export interface HomeLetter {
  letter: string
  /** Anchor of the letter. */
  id: string
  schools: HomeSchool[]
}

/** More covers than this take longer to look through than an index. */
const mostCovers = 24
const mostQuestions = 6

export function homeView(library: Library): HomeView {
  const at = addresses(library.settings.base)
  const schools = library.schools.map((school) => homeSchool(school, library, at))
  return {
    frame: frame(library, {
      title: 'school policies, clause by clause',
      description: 'Read what school policies say, clause by clause, search them and compare them.',
      address: at.home,
    }),
    search: at.search,
    holds: holdings(library),
    questions: exampleQuestions(library, at),
    schools: schools.length > mostCovers ? { kind: 'index', letters: byLetter(schools) } : { kind: 'covers', schools },
    topics: library.topics.map(({ id, name, meaning }) => ({ text: name, href: at.topic(id), meaning })),
  }
}

/** Made-up schools are not counted beside real ones. */
function holdings({ schools, policies }: Library): string {
  const real = schools.filter((school) => !school.example)
  const shown = real.length > 0 ? real : schools
  const held = policies.filter(({ school }) => shown.some(({ id }) => id === school.id))
  return `${counted(held.length, 'policy', 'policies')} of ${counted(shown.length, 'school')}, in the schools’ own words.`
}

function homeSchool(school: School, library: Library, at: Addresses): HomeSchool {
  const policies = library.policies.filter((policy) => policy.school.id === school.id)
  return {
    ...schoolMark(school, at),
    detail: schoolDetail(school),
    policies: counted(policies.length, 'policy', 'policies'),
  }
}

/** Core questions, one a topic, so that the examples show the width of what can be asked. */
function exampleQuestions(library: Library, at: Addresses): Link[] {
  const topics = new Set<string>()
  const core = library.questions.filter(({ tier, topic }) => tier === 'core' && !topics.has(topic) && topics.add(topic))
  return core.slice(0, mostQuestions).map(({ id, question }) => ({ text: question, href: at.question(id) }))
}

function byLetter(schools: HomeSchool[]): HomeLetter[] {
  const letters = new Map<string, HomeSchool[]>()
  for (const school of schools) {
    const letter = firstLetter(school.name)
    letters.set(letter, [...(letters.get(letter) ?? []), school])
  }
  const ordered = [...letters].toSorted(([a], [b]) => a.localeCompare(b, 'en'))
  return ordered.map(([letter, group]) => ({ letter, id: `letter-${letter.toLowerCase()}`, schools: group }))
}

/** "The Crypt School" is looked for under C. */
function firstLetter(name: string): string {
  return name.replace(/^the /i, '').normalize('NFD').charAt(0).toUpperCase()
}
