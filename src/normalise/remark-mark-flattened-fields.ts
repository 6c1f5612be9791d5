import type { Root } from 'mdast'
import { layoutOf } from './block.ts'
import { findFlattenedFields } from './find-flattened-fields.ts'
import { findVersionRows } from './find-version-rows.ts'

/** Mark the lines of tables of fields and of versions that conversion laid flat, before a name or a value is taken for the title. */
export function remarkMarkFlattenedFields() {
  return (tree: Root): void => {
    const found = [...findVersionRows(tree.children), ...findFlattenedFields(tree.children)]
    for (const node of found) layoutOf(node).role = 'metadata'
  }
}
