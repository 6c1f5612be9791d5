import type { Library } from '../library.ts'
import type { School } from '../model/school.ts'
import { addresses } from './addresses.ts'
import { coverOf } from './cover.ts'
import { type Accent, legibleAccent } from './legible-accent.ts'

/** How a school is shown wherever it is named beside others. */
export interface SchoolMark {
  name: string
  href: string
  /** The school's own colour; null where it gives none. */
  accent: Accent | null
  /** The picture of its crest; null where it gives none. */
  crest: string | null
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

export function schoolMark(school: School, library: Pick<Library, 'schools' | 'settings'>): SchoolMark {
  const at = addresses(library.settings.base)
  return {
    name: school.name,
    href: at.school(school.id),
    accent: school.accent ? legibleAccent(school.accent) : null,
    crest: school.crest ? at.crest(school.crest) : null,
    cover: coverOf(
      school.id,
      library.schools.filter(({ accent }) => !accent),
    ),
  }
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
