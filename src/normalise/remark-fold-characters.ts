import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'

/** Soft hyphens, zero-width spaces, direction marks and control characters: they steer layout and say nothing. */
const invisible =
  /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u0000-\u0008\u000b\u000e-\u001f\u007f]/g
const ligatures = /[\ufb00-\ufb06]/g

/** Fold characters that only typesetting put there. Changes `text` nodes only, in place; no word is changed. */
export function remarkFoldCharacters() {
  return (tree: Root): void => {
    visit(tree, 'text', (node) => {
      node.value = node.value.replace(invisible, '').replace(ligatures, (one) => one.normalize('NFKC'))
    })
  }
}
