import type { PolicyChoice } from '../../views/compare/compare-data.ts'

/** Which policies a reader looks for: any part of the name, and phase, trust and local authority where they are given. */
export interface Wanted {
  name: string
  phase: string
  trust: string
  localAuthority: string
}

export const wantedFields = ['name', 'phase', 'trust', 'localAuthority'] as const

/** Whether anything is looked for at all. */
export function isWanted(wanted: Wanted): boolean {
  return wantedFields.some((field) => wanted[field].trim() !== '')
}

/** @returns The policies that are looked for, in their order; all where nothing is. */
export function findPolicies(policies: readonly PolicyChoice[], wanted: Wanted): PolicyChoice[] {
  const words = wanted.name.toLowerCase().split(/\s+/).filter(Boolean)
  const fields = ['phase', 'trust', 'localAuthority'] as const
  return policies.filter(
    (policy) =>
      words.every((word) => `${policy.text} ${policy.title}`.toLowerCase().includes(word)) &&
      fields.every((field) => wanted[field] === '' || policy[field] === wanted[field]),
  )
}
