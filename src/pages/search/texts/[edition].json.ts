import type { APIRoute } from 'astro'
import { searchText } from '../../../views/search-text.ts'
import { searchedEditions } from '../../../views/searched-editions.ts'
import { getLibrary } from '../../_library.ts'

export async function getStaticPaths() {
  return searchedEditions(await getLibrary()).map((props, place) => ({ params: { edition: String(place) }, props }))
}

/** One edition as search reads it. */
export const GET: APIRoute = async ({ props: { policy, front } }) =>
  Response.json(await searchText(await getLibrary(), policy, front))
