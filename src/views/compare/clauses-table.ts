import type { Library } from '../../library.ts'
import type { Topic } from '../../model/taxonomy.ts'
import { clauseText, walkClauses } from '../../model/walk-clauses.ts'
import type { Table } from '../../publish/table.ts'
import { addresses } from '../addresses.ts'
import { policyColumns } from './policy-column.ts'

const header = ['School', 'Policy', 'Edition', 'Strength', 'Introduced by', 'Words', 'Where']

/** Every clause on a topic in the editions in force, as a table to take away: a row a clause. */
export async function clausesTable(library: Library, topic: Topic): Promise<Table> {
  const { policies, settings } = library
  const at = addresses(settings.base)
  const columns = policyColumns(library, policies)
  const rows: string[][] = []
  for (const [index, { inForce }] of policies.entries()) {
    const { text = '', title = '', date = '' } = columns[index] ?? {}
    for (const { clause, leadIns } of walkClauses((await library.readEdition(inForce)).body)) {
      if (!clause.topics.includes(topic.id)) continue
      const link = new URL(at.clause(inForce, clause.id), settings.url).href
      rows.push([text, title, date, clause.force, leadIns.join(' '), clauseText(clause), link])
    }
  }
  return { name: topic.name, header, rows }
}
