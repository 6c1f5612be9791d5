import type { Family } from '../../compare/shared-wording.ts'
import type { Library } from '../../library.ts'
import { editionKey } from '../../model/edition.ts'
import { addresses } from '../addresses.ts'
import { counted } from '../count-words.ts'
import type { Link } from '../frame.ts'
import { withFragment } from '../href.ts'
import type { Marks } from '../marks.ts'
import { partAddress } from '../parts.ts'

/** So many families on one page. */
export const familiesOnPage = 40

/** @returns Anchor of a family: where its first clause stands. */
export function familyId({ id }: Pick<Family, 'id'>): string {
  return id.replaceAll('/', '--')
}

/**
 * Tell the clauses of an edition that other schools have too.
 *
 * @returns By clause id, the way to the family; a clause that is the school's own has none.
 */
export async function sharedClauses(
  library: Pick<Library, 'readSharedWording' | 'settings'>,
  front: Parameters<typeof editionKey>[0],
): Promise<ReadonlyMap<string, Link>> {
  const { shared } = addresses(library.settings.base)
  const { families, places } = await library.readSharedWording()
  const links = [...(places.get(editionKey(front)) ?? [])].flatMap(([clause, index]) => {
    const family = families[index]
    if (!family) return []
    const address = partAddress(shared, 1 + Math.floor(index / familiesOnPage))
    const text = `shared by ${counted(family.schools, 'school')}`
    return [[clause, { text, href: withFragment(address, familyId(family)) }] as const]
  })
  return new Map(links)
}

/** Add to a clause's marks that others share it, where they do. */
export function withShared(marks: Marks | null, shared: Link | undefined): Marks | null {
  return shared ? { force: '', topics: [], ...marks, shared } : marks
}
