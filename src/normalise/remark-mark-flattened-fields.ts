import type { Root } from 'mdast'
import { layoutOf } from './block.ts'
import { findFlattenedFields } from './find-flattened-fields.ts'

/** Mark the lines of a table of fields that conversion laid flat, before a name or a value is taken for the title. */
export function remarkMarkFlattenedFields() {
  return (tree: Root): void => {
    for (const node of findFlattenedFields(tree.children)) layoutOf(node).role = 'metadata'
  }
}
