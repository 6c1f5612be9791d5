import type { APIRoute } from 'astro'
import { hasChoice } from '../../../../views/any-two.ts'
import { editionWords } from '../../../../views/edition-words.ts'
import { editionPaths } from '../../../_edition-paths.ts'
import { getLibrary } from '../../../_library.ts'

export async function getStaticPaths() {
  const { policies } = await getLibrary()
  return editionPaths(policies.filter(hasChoice))
}

/** An edition's words, for comparing any two in the browser. */
export const GET: APIRoute = async ({ props }) => Response.json(await editionWords(await getLibrary(), props['front']))
