import type { APIRoute } from 'astro'
import { editionData } from '../../../../publish/data/edition-data.ts'
import { publishedEditions } from '../../../../views/site-data.ts'
import { getLibrary } from '../../../_library.ts'

export async function getStaticPaths() {
  return publishedEditions(await getLibrary()).map((front) => ({
    params: { school: front.school, policy: front.policy, edition: front.edition },
    props: { front },
  }))
}

/** One edition, clause by clause. */
export const GET: APIRoute = async ({ props }) =>
  Response.json(editionData(await (await getLibrary()).readEdition(props['front'])))
