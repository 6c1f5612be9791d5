import type { APIRoute } from 'astro'
import { getLibrary } from '../_library.ts'

/** The pictures of the schools' crests. */
export async function getStaticPaths() {
  const { schools } = await getLibrary()
  const crests = new Set(schools.flatMap(({ crest }) => crest ?? []))
  return [...crests].map((crest) => ({ params: { crest } }))
}

export const GET: APIRoute = async ({ params }) =>
  new Response(await (await getLibrary()).readCrest(params['crest'] ?? ''))
