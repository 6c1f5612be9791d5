import type { APIRoute } from 'astro'
import { trackedChangesFile } from '../../../../views/addresses.ts'
import { type EditionPair, trackedPairs } from '../../../../views/change-pairs.ts'
import { getLibrary } from '../../../_library.ts'

export async function getStaticPaths() {
  const { policies } = await getLibrary()
  return policies.flatMap((policy) =>
    trackedPairs(policy).map((pair) => ({
      params: {
        school: policy.school.id,
        policy: policy.id,
        edition: pair.after.edition,
        file: trackedChangesFile(pair.before, pair.after).replace(/\.docx$/, ''),
      },
      props: { pair },
    })),
  )
}

/** What changed between two editions, as a Word file with tracked changes by the site. */
export const GET: APIRoute = async ({ props }) => {
  const { before, after } = props['pair'] as EditionPair
  return new Response(await (await getLibrary()).readTrackedChanges(before, after))
}
