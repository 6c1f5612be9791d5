import type { APIRoute } from 'astro'
import { compareData } from '../../views/compare/compare-data.ts'
import { getLibrary } from '../_library.ts'

/** All that a browser needs to let a reader choose policies. */
export const GET: APIRoute = async () => Response.json(await compareData(await getLibrary()))
