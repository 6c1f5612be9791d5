import type { APIRoute } from 'astro'
import { answersData } from '../../views/site-data.ts'
import { getLibrary } from '../_library.ts'

/** The answers of every edition in force. */
export const GET: APIRoute = async () => Response.json(await answersData(await getLibrary()))
