import type { APIRoute } from 'astro'
import { searchContents } from '../../views/searched-editions.ts'
import { getLibrary } from '../_library.ts'

/** What search knows of all editions together. */
export const GET: APIRoute = async () => Response.json(await searchContents(await getLibrary()))
