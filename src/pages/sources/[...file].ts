import type { APIRoute } from 'astro'
import { originalFiles } from '../../views/original-files.ts'
import { getLibrary } from '../_library.ts'

export async function getStaticPaths() {
  return originalFiles(await getLibrary()).map(({ file, front }) => ({ params: { file }, props: { front } }))
}

/** The school's own file. */
export const GET: APIRoute = async ({ props }) => new Response(await (await getLibrary()).readSource(props['front']))
