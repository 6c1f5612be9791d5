import type { APIRoute } from 'astro'
import { printSheet } from '../../../../views/print-sheet.ts'
import { getLibrary } from '../../../_library.ts'

/** The running heads of one edition on paper. */
export async function getStaticPaths() {
  const library = await getLibrary()
  return library.policies.flatMap((policy) =>
    policy.editions.map((front) => ({
      params: { school: policy.school.id, policy: policy.id, edition: front.edition },
      props: { sheet: printSheet(library, policy, front) },
    })),
  )
}

export const GET: APIRoute<{ sheet: string }> = ({ props }) =>
  new Response(props.sheet, { headers: { 'content-type': 'text/css' } })
