import type { APIRoute } from 'astro'
import { indexTexts } from '../../publish/search/index-texts.ts'
import { searchText } from '../../views/search-text.ts'
import { searchedEditions } from '../../views/searched-editions.ts'
import { getLibrary } from '../_library.ts'

export async function getStaticPaths() {
  const library = await getLibrary()
  const texts = []
  // One after the other: all at once would hold every edition in memory.
  for (const { policy, front } of searchedEditions(library)) texts.push(await searchText(library, policy, front))
  return (await indexTexts(texts)).map(({ path, content }) => ({ params: { file: path }, props: { content } }))
}

/** A file of the search index. */
export const GET: APIRoute = ({ params, props }) => {
  const isScript = params['file']?.endsWith('.js')
  return new Response(props['content'], {
    headers: { 'content-type': isScript ? 'text/javascript' : 'application/octet-stream' },
  })
}
