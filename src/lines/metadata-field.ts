/** What a line such as `Review date: May 2024` speaks of. `other` is said of the document, but has no field of its own. */
export type MetadataField =
  | 'owner'
  | 'committee'
  | 'approved'
  | 'reviewDue'
  | 'reviewed'
  | 'written'
  | 'effective'
  | 'published'
  | 'version'
  | 'period'
  | 'changeNote'
  | 'model'
  | 'other'

const datedFields: ReadonlySet<MetadataField> = new Set([
  'approved',
  'reviewDue',
  'reviewed',
  'written',
  'effective',
  'published',
])

/** @returns Whether the value of a field has a date. */
export function isDatedField(field: MetadataField): boolean {
  return datedFields.has(field)
}

/** Fields with their names: each the source of a pattern in which a space stands for any white space. The first that fits wins. */
export type FieldNames = readonly (readonly [MetadataField, readonly string[]])[]
