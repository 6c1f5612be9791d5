import type { APIRoute } from 'astro'
import { type AtomFeed, writeAtom } from '../../publish/feeds/write-atom.ts'
import { publishedFeeds } from '../../views/published-feeds.ts'
import { getLibrary } from '../_library.ts'

export async function getStaticPaths() {
  const feeds = await publishedFeeds(await getLibrary())
  return feeds.map((feed) => ({
    params: { feed: feed.path.replace(/^feeds\/|\.xml$/g, '') },
    props: { feed },
  }))
}

/** Policy changes as an Atom feed. */
export const GET: APIRoute = async ({ props }) => {
  const { settings } = await getLibrary()
  return new Response(writeAtom(props['feed'] as AtomFeed, settings), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  })
}
