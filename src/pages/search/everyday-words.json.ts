import type { APIRoute } from 'astro'
import { readEverydayWords } from '../../library/read-everyday-words.ts'
import { searchWords } from '../../views/search-words.ts'
import { getLibrary } from '../_library.ts'

export const GET: APIRoute = async () =>
  Response.json(searchWords(await getLibrary(), await readEverydayWords(process.cwd())))
