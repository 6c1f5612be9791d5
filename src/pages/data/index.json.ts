import type { APIRoute } from 'astro'
import { indexData } from '../../views/site-data.ts'
import { getLibrary } from '../_library.ts'

/** What the site holds, and where. */
export const GET: APIRoute = async () => Response.json(await indexData(await getLibrary()))
