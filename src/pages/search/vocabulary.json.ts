import type { APIRoute } from 'astro'
import { getSearchIndex } from './_index.ts'

/** Every word of the search index, for words that were mistyped. */
export const GET: APIRoute = async () => Response.json((await getSearchIndex()).vocabulary)
