import { comparedPolicies } from '../../library/compared-policies.ts'
import { once } from '../../library/once.ts'
import type { Library } from '../../library.ts'
import type { Table } from '../../publish/table.ts'
import { addresses, policyKey } from '../addresses.ts'
import { distinctName } from '../school-name.ts'
import { editionDate } from '../standing.ts'
import { answerTable } from './answer-table.ts'
import { answeredColumns } from './answered-columns.ts'
import { clausesTable } from './clauses-table.ts'
import { compareData } from './compare-data.ts'
import type { CoveredPolicy } from './coverage-view.ts'
import { describeDifference } from './differences.ts'
import { pairTable } from './pair-table.ts'
import { pairView } from './pair-view.ts'
import { pairSide, policyPairs } from './policy-pairs.ts'
import { showsWording } from './wording-table.ts'

/** A table of the site, made when its file is written. */
export interface NamedTable {
  /** Path of its file without the ending, such as `compare/contact`. */
  name: string
  make(): Promise<Table> | Table
}

/** Every table that can be taken away. */
export async function siteTables(library: Library, covered: () => Promise<CoveredPolicy[]>): Promise<NamedTable[]> {
  const columns = await answeredColumns(library, library.questions)
  const table = (name: string, questions: Library['questions'], asked: typeof columns): Table =>
    answerTable(name, questions, asked, library.settings)
  const schools = library.schools.filter(({ id }) => columns.some(({ answered }) => answered.policy.school.id === id))
  return [
    ...library.topics.map((topic) => ({
      name: `compare/${topic.id}`,
      make: () =>
        table(
          topic.name,
          library.questions.filter((question) => question.topic === topic.id),
          columns,
        ),
    })),
    ...library.questions.map((question) => ({
      name: `questions/${question.id}`,
      make: () => table(question.id, [question], columns),
    })),
    ...schools.map((school) => ({
      name: `schools/${school.id}`,
      make: () =>
        table(
          school.name,
          library.questions,
          columns.filter(({ answered }) => answered.policy.school.id === school.id),
        ),
    })),
    ...clausesTables(library),
    { name: 'coverage', make: async () => coverageTable(library, await covered()) },
    { name: 'shared', make: () => sharedTable(library) },
    ...pairTables(library),
  ]
}

/** Of the pairs that have a page. */
function pairTables(library: Library): NamedTable[] {
  const compared = once(() => compareData(library))
  return policyPairs(library).map((pair) => ({
    name: `two/${pair.map(({ inForce }) => policyKey(inForce)).join('/')}`,
    make: async () => {
      const data = await compared()
      const [a, b] = await Promise.all([pairSide(library, data, pair[0]), pairSide(library, data, pair[1])])
      return pairTable(pairView(data, a, b))
    },
  }))
}

/** Of the topics whose clauses stand side by side on a page. */
function clausesTables(library: Library): NamedTable[] {
  const topics = showsWording(library) ? library.topics : []
  return topics.map((topic) => ({ name: `clauses/${topic.id}`, make: () => clausesTable(library, topic) }))
}

function coverageTable(library: Library, covered: readonly CoveredPolicy[]): Table {
  const names = new Map(library.topics.map(({ id, name }) => [id, name]))
  return {
    name: 'Coverage',
    header: ['School', 'Policy', 'Edition', 'Topic', 'Clauses', 'Questions answered', 'Questions asked'],
    rows: covered.flatMap(({ policy, coverage }) =>
      coverage.topics.map(({ topic, clauses, answered, asked }) => [
        ...[distinctName(policy.school, library.schools), policy.title, editionDate(policy.inForce)],
        ...[names.get(topic) ?? topic, String(clauses), String(answered), String(asked)],
      ]),
    ),
  }
}

async function sharedTable(library: Library): Promise<Table> {
  const at = addresses(library.settings.base)
  const { families } = await library.readSharedWording()
  const policies = new Map(comparedPolicies(library.policies).map((policy) => [policyKey(policy.inForce), policy]))
  const rows = families.flatMap(({ wordings }, index) =>
    wordings.flatMap(({ leadIn, text, force, clauses, differences }) =>
      clauses.flatMap((place) => {
        const policy = policies.get(policyKey(place))
        if (!policy) return []
        const apart = differences.map((one) => describeDifference(one, 'in the first', 'in this one')).join('\n')
        const link = new URL(at.clause(place, place.id), library.settings.url).href
        const name = distinctName(policy.school, library.schools)
        return [[String(index + 1), name, policy.title, leadIn, text, force, apart, link]]
      }),
    ),
  )
  const header = ['Shared clause', 'School', 'Policy', 'Introduced by', 'Words', 'Strength', 'Differences', 'Where']
  return { name: 'Shared wording', header, rows }
}
