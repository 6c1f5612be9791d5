import type { IndexData } from '../../publish/data/index-data.ts'

/** A policy that a reader may choose to see. */
export interface PolicyChoice {
  key: string
  name: string
  phase: string
  trust: string
  localAuthority: string
}

/** @param topic Only policies that are asked questions on this topic; empty for all. */
export function policyChoices({ schools, policies }: IndexData, topic: string): PolicyChoice[] {
  const byId = new Map(schools.map((school) => [school.id, school]))
  return policies
    .filter(({ asked }) => topic === '' || asked.includes(topic))
    .flatMap(({ school, policy, title }) => {
      const one = byId.get(school)
      if (!one) return []
      const { name, phase, trust, localAuthority, example } = one
      const shown = [name, localAuthority ?? trust, example ? 'made up' : null].filter(Boolean).join(', ')
      const key = `${school}--${policy}`
      return [{ key, name: `${shown}: ${title}`, phase, trust: trust ?? '', localAuthority: localAuthority ?? '' }]
    })
}

/** @param wanted `name` is looked for in any part of the name; the other fields must be equal where they are given. */
export function findPolicies(choices: readonly PolicyChoice[], wanted: Record<string, string>): PolicyChoice[] {
  const words = (wanted['name'] ?? '').toLowerCase().split(/\s+/).filter(Boolean)
  const fields = ['phase', 'trust', 'localAuthority'] as const
  return choices.filter(
    (choice) =>
      words.every((word) => choice.name.toLowerCase().includes(word)) &&
      fields.every((field) => !wanted[field] || choice[field] === wanted[field]),
  )
}
