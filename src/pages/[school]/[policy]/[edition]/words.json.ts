import type { APIRoute } from 'astro'
import { hasChoice } from '../../../../views/any-two.ts'
import { editionWords } from '../../../../views/edition-words.ts'
import { getLibrary } from '../../../_library.ts'

export async function getStaticPaths() {
  const { policies } = await getLibrary()
  return policies.filter(hasChoice).flatMap((policy) =>
    policy.editions.map((front) => ({
      params: { school: policy.school.id, policy: policy.id, edition: front.edition },
      props: { front },
    })),
  )
}

/** An edition's words, for comparing any two in the browser. */
export const GET: APIRoute = async ({ props }) => Response.json(await editionWords(await getLibrary(), props['front']))
