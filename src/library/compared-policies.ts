import type { School } from '../model/school.ts'

/** @returns The policies of real schools; those of made-up ones only where there are no others. */
export function comparedPolicies<Item extends { school: School }>(policies: readonly Item[]): Item[] {
  const real = policies.filter(({ school }) => !school.example)
  return real.length > 0 ? real : [...policies]
}
