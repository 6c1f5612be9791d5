import type { APIRoute } from 'astro'
import { type Table, tableToCsv } from '../../../publish/table.ts'
import { tableToXlsx } from '../../../publish/table-to-xlsx.ts'
import { coveredPolicies } from '../../../views/compare/coverage-view.ts'
import { siteTables } from '../../../views/compare/tables.ts'
import { getLibrary } from '../../_library.ts'

export async function getStaticPaths() {
  const library = await getLibrary()
  const tables = await siteTables(library, () => coveredPolicies(library))
  return tables.flatMap(({ name, make }) =>
    (['csv', 'xlsx'] as const).map((form) => ({ params: { table: `${name}.${form}` }, props: { make, form } })),
  )
}

/** A table of the site, to take away. */
export const GET: APIRoute = async ({ props }) => {
  const table: Table = await props['make']()
  return new Response(props['form'] === 'csv' ? tableToCsv(table) : tableToXlsx(table))
}
