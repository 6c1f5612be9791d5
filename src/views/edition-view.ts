import { earlierEdition } from '../editions/earlier-edition.ts'
import type { Library } from '../library.ts'
import type { Clause } from '../model/clause.ts'
import type { Edition, FrontMatter } from '../model/edition.ts'
import type { Policy } from '../model/policy.ts'
import { type AboutText, aboutText, formatNames } from './about-text.ts'
import { type Addresses, addresses } from './addresses.ts'
import { type Citation, citation } from './citation.ts'
import { sharedClauses, withShared } from './compare/family-address.ts'
import { type ContentsEntry, contents } from './contents.ts'
import { counted } from './count-words.ts'
import { type Frame, frame, type Link } from './frame.ts'
import { historyMarks, withHistory } from './history-mark.ts'
import { findTerms, termFinder } from './mark-terms.ts'
import { type Marks, marksOf } from './marks.ts'
import { type GlossaryEntry, glossaryEntries, type ReadingAids, readingAids } from './reading-aids.ts'
import { type ReadingBlock, readingBlocks } from './reading-blocks.ts'
import { type SchoolMark, schoolMark } from './school-name.ts'
import { editionDate, type Standing, standing } from './standing.ts'
import { breadcrumbs, policyData, type StructuredData } from './structured-data.ts'

/** One edition, to be read. */
export interface EditionView {
  frame: Frame
  /** The same for machines. */
  structured: StructuredData[]
  school: SchoolMark
  title: string
  standing: Standing
  /** Where a newer edition is in force: the way to it. */
  newer: Link | null
  /** The ways to what changed in this edition, and to the policy's history. */
  ways: Link[]
  aids: ReadingAids
  /** The abbreviations in the text, explained. */
  glossary: GlossaryEntry[]
  contents: ContentsEntry[]
  /** How long it takes to read. */
  length: string
  blocks: ReadingBlock[]
  about: AboutText
  /** The school's own file and what kind of file it is, where the site publishes it. */
  original: Link | null
  /** The style sheet that puts running heads on paper. */
  printSheet: string
  /** How to cite this edition. */
  citation: Citation
  guides: { reading: string; data: string }
  editions: (Link & { note: string; current: boolean })[]
  /** The page that says which words led to each topic. */
  evidence: string
}

/** Words a minute at which adults read prose on screen: Brysbaert (2019), doi:10.1016/j.jml.2019.104047. */
const readingSpeed = 238

/**
 * Everything the page of one edition shows.
 *
 * @param at Which of its two addresses the page has: its own permanent one, or the policy's, which shows the edition in force.
 */
export async function editionView(
  library: Library,
  policy: Policy,
  front: FrontMatter,
  at: 'policy' | 'edition',
): Promise<EditionView> {
  const edition = await library.readEdition(front)
  const to = addresses(library.settings.base)
  const { aids, audiencesOf } = readingAids(edition.body)
  const terms = termFinder(await library.readGlossary())
  return {
    frame: pageFrame(library, policy, front, at),
    structured: forMachines(library, policy, front),
    school: schoolMark(policy.school, library),
    title: front.title,
    standing: standing(front, policy, library.settings.today),
    newer: wayToNewer(policy, front, to),
    ways: waysOn(policy, front, to),
    aids,
    glossary: glossaryEntries(findTerms(edition.body, terms)),
    contents: contents(edition.body),
    length: readingLength(front),
    blocks: readingBlocks(edition.body, {
      level: 2,
      anchors: true,
      permalink: (id) => to.clause(front, id),
      marks: await marksBeside(library, policy, edition),
      terms,
      audiences: audiencesOf,
      isContext: () => false,
    }),
    about: aboutText(front),
    original: library.settings.originals ? { text: formatNames[front.source.format], href: to.original(front) } : null,
    printSheet: to.printSheet(front),
    citation: citation(library.settings, policy, edition, editionDate(front)),
    guides: { reading: to.guide('reading'), data: to.guide('data') },
    editions: editionLinks(policy, front, library.settings.today, to),
    evidence: to.evidence(front),
  }
}

/** What stands beside a clause: its topics and force, its own history, and who shares it. */
async function marksBeside(
  library: Library,
  policy: Policy,
  { front, body }: Edition,
): Promise<(clause: Clause) => Marks | null> {
  const [shared, histories] = await Promise.all([
    sharedClauses(library, front),
    policy.editions.length > 1 ? library.readHistories(policy, front) : new Map(),
  ])
  const to = addresses(library.settings.base)
  const past = historyMarks(body, histories, front, to)
  return (clause) =>
    withShared(withHistory(marksOf(clause, library.topics, to), past.get(clause.id)), shared.get(clause.id))
}

function isInForce(policy: Policy, { edition }: FrontMatter): boolean {
  return edition === policy.inForce.edition
}

function pageFrame(library: Library, policy: Policy, front: FrontMatter, at: 'policy' | 'edition'): Frame {
  const { school } = policy
  const to = addresses(library.settings.base)
  const { label, review } = standing(front, policy, library.settings.today)
  return frame(library, {
    title: `${front.title}, ${school.name}${at === 'edition' ? `, ${editionDate(front)}` : ''}`,
    description: `${front.title} of ${school.name}, clause by clause. ${label}. ${review.text}.`,
    address: at === 'policy' ? to.policy(front) : to.edition(front),
    canonical: isInForce(policy, front) ? to.policy(front) : to.edition(front),
    language: front.language,
    school,
  })
}

function forMachines(library: Library, policy: Policy, front: FrontMatter): StructuredData[] {
  const to = addresses(library.settings.base)
  return [
    policyData(library, policy, front, standing(front, policy, library.settings.today)),
    breadcrumbs(library, [
      { text: library.settings.name, href: to.home },
      { text: policy.school.name, href: to.school(front.school) },
      { text: front.title, href: to.policy(front) },
    ]),
  ]
}

function wayToNewer(policy: Policy, front: FrontMatter, to: Addresses): Link | null {
  if (isInForce(policy, front)) return null
  return { text: `Read the edition in force, ${editionDate(policy.inForce)}`, href: to.policy(front) }
}

function waysOn(policy: Policy, front: FrontMatter, to: Addresses): Link[] {
  const history = { text: 'History of this policy', href: to.history(front) }
  const others = { text: 'Beside other schools: questions to ask', href: to.paper(front.school) }
  const isFirst = earlierEdition(front, policy.editions) === null
  const ways = isFirst ? [] : [{ text: 'What changed in this edition', href: to.changes(front) }]
  return [...ways, history, others]
}

function readingLength(front: FrontMatter): string {
  const words = front.ledger.clauses + front.ledger.headings
  const minutes = Math.max(1, Math.round(words / readingSpeed))
  return `About ${counted(minutes, 'minute')} (${counted(words, 'word')})`
}

function editionLinks(policy: Policy, shown: FrontMatter, today: string, to: Addresses): EditionView['editions'] {
  return policy.editions.map((front) => ({
    text: editionDate(front),
    href: to.edition(front),
    note: standing(front, policy, today).label,
    current: front.edition === shown.edition,
  }))
}
