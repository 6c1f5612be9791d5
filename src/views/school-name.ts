import type { School } from '../model/school.ts'
import { coverOf } from './cover.ts'

/** How a school is shown wherever it is named beside others. */
export interface SchoolMark {
  name: string
  href: string
  /** The school's own colour as `#rrggbb`; null where it gives none. */
  accent: string | null
  /** The cover it has where it gives no colour: 1 to 6. */
  cover: number
}

const phases: Record<School['phase'], string> = {
  nursery: 'Nursery school',
  primary: 'Primary school',
  middle: 'Middle school',
  secondary: 'Secondary school',
  'all-through': 'All-through school',
  special: 'Special school',
  'sixth-form': 'Sixth form',
  other: 'School',
}

export function schoolMark(school: School, at: { school(id: string): string }): SchoolMark {
  return { name: school.name, href: at.school(school.id), accent: school.accent ?? null, cover: coverOf(school.id) }
}

/** @returns Phase and place, such as `Primary school, Leeds`; a made-up school is said to be one. */
export function schoolDetail(school: School): string {
  const place = school.trust ?? school.localAuthority
  const detail = place ? `${phases[school.phase]}, ${place}` : phases[school.phase]
  return school.example ? `${detail}, made up as an example` : detail
}

/** @returns The name, with its authority or trust where another school has the same name; a made-up school is said to be one. */
export function distinctName(school: School, schools: School[]): string {
  const shared = schools.some((other) => other.id !== school.id && other.name === school.name)
  const name = shared ? `${school.name}, ${school.localAuthority ?? school.trust ?? school.id}` : school.name
  return school.example ? `${name} (made up)` : name
}
