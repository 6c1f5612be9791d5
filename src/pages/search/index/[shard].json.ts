import type { APIRoute } from 'astro'
import { getSearchIndex } from '../_index.ts'

export async function getStaticPaths() {
  const { shards } = await getSearchIndex()
  return shards.map((shard, place) => ({ params: { shard: String(place) }, props: { shard } }))
}

/** Some words of the search index, and the editions that have them. */
export const GET: APIRoute = ({ props }) => Response.json(props['shard'])
