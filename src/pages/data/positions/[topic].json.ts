import type { APIRoute } from 'astro'
import { positionsData } from '../../../views/site-data.ts'
import { getLibrary } from '../../_library.ts'

export async function getStaticPaths() {
  return (await getLibrary()).topics.map(({ id }) => ({ params: { topic: id } }))
}

/** What every policy answers on one topic, without its words. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(await positionsData(await getLibrary(), params['topic'] ?? ''))
