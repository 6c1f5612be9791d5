import type { FrontMatter } from '../model/edition.ts'
import type { Policy } from '../model/policy.ts'

/** Astro's path of a page that each edition has, and what the page is made from. */
interface EditionPath {
  params: { school: string; policy: string; edition: string }
  props: { policy: Policy; front: FrontMatter }
}

/** @returns The paths of a page that every edition of the policies has. */
export function editionPaths(policies: readonly Policy[]): EditionPath[] {
  return policies.flatMap((policy) =>
    policy.editions.map((front) => ({
      params: { school: policy.school.id, policy: policy.id, edition: front.edition },
      props: { policy, front },
    })),
  )
}
