import type { Library } from '../library.ts'
import { indexName } from '../model/index-name.ts'
import { asksWhatToDo, type Question } from '../model/question.ts'
import type { School } from '../model/school.ts'
import { type Addresses, addresses } from './addresses.ts'
import { counted } from './count-words.ts'
import { type Frame, frame, type Link } from './frame.ts'
import { type SchoolMark, schoolDetail, schoolMark } from './school-name.ts'
import { type SchoolPolicy, schoolPolicies } from './school-view.ts'
import { findSpecimen, type Specimen } from './specimen.ts'

/** The way in: find a school, ask a question, browse a topic. */
export interface HomeView {
  frame: Frame
  search: string
  holds: string
  questions: Link[]
  /** `All 63 questions`. */
  allQuestions: Link
  specimen: Specimen | null
  /** A site of one school shows its policies; a few schools are shown as covers, many as an index by first letter. */
  schools:
    | { kind: 'one'; school: Link; policies: SchoolPolicy[] }
    | { kind: 'covers'; schools: HomeSchool[] }
    | { kind: 'index'; letters: HomeLetter[] }
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

export async function homeView(library: Library): Promise<HomeView> {
  const at = addresses(library.settings.base)
  const examples = exampleQuestions(library.questions)
  const specimen = await findSpecimen(library, examples)
  return {
    frame: frame(library, {
      title: 'school policies, clause by clause',
      description: 'Read what school policies say, clause by clause, search them and compare them.',
      address: at.home,
    }),
    search: at.search,
    holds: holdings(library),
    questions: examples
      .map(({ id, question }) => ({ text: question, href: at.question(id) }))
      .filter(({ href }) => href !== specimen?.question.href)
      .slice(0, mostQuestions),
    allQuestions: { text: `All ${library.questions.length} questions`, href: at.questions },
    specimen,
    schools: shownSchools(library, at),
    topics: library.topics.map(({ id, name, meaning }) => ({ text: name, href: at.topic(id), meaning })),
  }
}

/** Made-up schools are not counted among real ones. */
function holdings({ schools, policies }: Library): string {
  const real = schools.filter((school) => !school.example)
  const shown = real.length > 0 ? real : schools
  const held = policies.filter(({ school }) => shown.some(({ id }) => id === school.id))
  const amount = counted(held.length, 'policy', 'policies')
  const [only] = schools
  if (only && schools.length === 1) return `${amount} of ${only.name}, in the school’s own words.`
  const examples = schools.length - shown.length
  const more = `${examples} more ${examples === 1 ? 'school is made up, as an example' : 'schools are made up, as examples'}.`
  return `${amount} of ${counted(shown.length, 'school')}, in the schools’ own words.${examples > 0 ? ` ${more}` : ''}`
}

function shownSchools(library: Library, at: Addresses): HomeView['schools'] {
  const [only] = library.schools
  if (only && library.schools.length === 1) {
    return {
      kind: 'one',
      school: { text: only.name, href: at.school(only.id) },
      policies: schoolPolicies(library, only),
    }
  }
  const schools = library.schools.map((school) => homeSchool(school, library))
  return schools.length > mostCovers ? { kind: 'index', letters: byLetter(schools) } : { kind: 'covers', schools }
}

function homeSchool(school: School, library: Library): HomeSchool {
  const policies = library.policies.filter((policy) => policy.school.id === school.id)
  return {
    ...schoolMark(school, library),
    detail: schoolDetail(school),
    policies: counted(policies.length, 'policy', 'policies'),
  }
}

/**
 * Core questions, one a topic, so that the examples show the width of what can be asked. Those about what somebody may or must do
 * come first: people ask them more than what a policy defines.
 */
function exampleQuestions(questions: readonly Question[]): Question[] {
  const core = questions.filter(({ tier }) => tier === 'core')
  const ordered = [...core.filter(asksWhatToDo), ...core.filter((question) => !asksWhatToDo(question))]
  const topics = new Set<string>()
  return ordered.filter(({ topic }) => !topics.has(topic) && topics.add(topic))
}

function byLetter(schools: HomeSchool[]): HomeLetter[] {
  const letters = new Map<string, HomeSchool[]>()
  for (const school of schools) {
    const letter = indexName(school.name).charAt(0)
    letters.set(letter, [...(letters.get(letter) ?? []), school])
  }
  const ordered = [...letters].toSorted(([a], [b]) => a.localeCompare(b, 'en'))
  return ordered.map(([letter, group]) => ({ letter, id: `letter-${letter.toLowerCase()}`, schools: group }))
}
