import type { APIRoute } from 'astro'
import { answersData } from '../../../views/site-data.ts'
import { getLibrary } from '../../_library.ts'

export async function getStaticPaths() {
  const { policies } = await getLibrary()
  return [...new Set(policies.map(({ school }) => school.id))].map((school) => ({ params: { school } }))
}

/** The answers of one school's editions in force. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(await answersData(await getLibrary(), params['school'] ?? ''))
