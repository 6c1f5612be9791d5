import type { APIRoute } from 'astro'
import { getSearchIndex } from './_index.ts'

/** What stands where in the search index. */
export const GET: APIRoute = async () => Response.json((await getSearchIndex()).contents)
