import type { APIRoute } from 'astro'
import { writeRedlineDocx } from '../../../../publish/redline-docx/write-redline-docx.ts'
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

/** What changed between two editions, as a Word file with tracked changes by the school. */
export const GET: APIRoute = async ({ props }) => {
  const { before, after } = props['pair'] as EditionPair
  const library = await getLibrary()
  const [old, now] = [await library.readEdition(before), await library.readEdition(after)]
  return new Response(new Uint8Array(await writeRedlineDocx(old, now, { author: library.settings.name })))
}
