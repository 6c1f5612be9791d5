import type { Body } from '../../model/clause.ts'
import { assignSectionIds } from '../../model/section-ids.ts'
import { walkSections } from '../../model/walk-clauses.ts'

/**
 * Give sections the ids of their headings as they now are, and take the new ids over into the ids of their clauses and into
 * links: a number that a heading no longer shows would else stand in every address under it.
 *
 * @param before The same body with its headings as they were.
 */
export function renameSections(body: Body, before: Body): Body {
  const renamed = structuredClone(body)
  assignSectionIds(renamed)
  const olds = [...walkSections(before)].map(({ id }) => id)
  const names = [...walkSections(renamed)].map(({ id }, place) => [olds[place] ?? id, id] as const)
  const changed = names.filter(([old, id]) => old !== id).sort(([a], [b]) => b.length - a.length)
  return changed.length === 0 ? body : (renameIn(renamed, changed) as Body)
}

type Renaming = readonly (readonly [old: string, id: string])[]

function renameIn(value: unknown, names: Renaming): unknown {
  if (Array.isArray(value)) return value.map((item) => renameIn(item, names))
  if (value === null || typeof value !== 'object') return value
  const isClause = 'kind' in value && value.kind === 'clause'
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (isClause && key === 'id') return [key, renamed(String(inner), names)]
      if (key === 'url' && String(inner).startsWith('#')) return [key, `#${renamed(String(inner).slice(1), names)}`]
      return [key, renameIn(inner, names)]
    }),
  )
}

/** Ids of clauses without a number of their own start with their section's. */
function renamed(id: string, names: Renaming): string {
  const name = names.find(([old]) => id === old || id.startsWith(`${old}-`))
  return name ? name[1] + id.slice(name[0].length) : id
}
