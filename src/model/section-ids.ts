import type { Body } from './clause.ts'
import { plainText } from './plain-text.ts'
import { claimId, slugify } from './slug.ts'
import { walkSections } from './walk-clauses.ts'

/**
 * Give every section the slug of its heading, in reading order; the same heading again gets `-2`, `-3` …
 * A section's id follows from the headings alone, so the content format need not write it down. Changes in place.
 *
 * @returns The ids given.
 */
export function assignSectionIds(body: Body): Set<string> {
  const taken = new Set<string>()
  for (const section of walkSections(body)) {
    section.id = claimId(slugify(plainText(section.heading)) || 'section', taken)
  }
  return taken
}
