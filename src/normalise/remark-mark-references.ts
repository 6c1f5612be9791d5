import type { Root, RootContent } from 'mdast'
import { endsAsSentence, hasSentenceVerb, wordCount } from '../lines/sentence-shape.ts'
import { plainText } from '../model/plain-text.ts'
import { isPlain, layoutOf } from './block.ts'

const heading =
  /\b(?:references?|bibliography|further (?:reading|information|guidance)|links?\b.*(?:polic|document|source|guidance|website)\w*|(?:related|linked|associated|relevant|supporting|other|school)\s+(?:\w+\s+){0,2}(?:polic|document|guidance|legislation|publication)\w*|useful (?:links|websites|contacts|resources)|sources of information|legislation|sources)\b/i

/** Stands over the names of laws, or over prose about them. */
const lawHeading = /^legal (?:framework|basis|context|background)$/i

/** @returns Whether a heading may stand over a list of sources, of other policies or of laws. */
export function headsReferences(text: string): boolean {
  return heading.test(text) || lawHeading.test(text)
}

/** Mark the entries under a heading such as `Links to other policies`: names and addresses without a sentence in them. */
export function remarkMarkReferences() {
  return (tree: Root): void => {
    let inReferences = false
    for (const [at, node] of tree.children.entries()) {
      if (node.type === 'heading') inReferences = heading.test(plainText(node))
      else if (inReferences && isEntry(node) && !introducesItems(node, tree.children[at + 1]))
        layoutOf(node).role = 'reference'
    }
  }
}

/** `This policy links with:` over items is their lead-in. */
function introducesItems(node: RootContent, next: RootContent | undefined): boolean {
  return /:$/.test(plainText(node)) && next !== undefined && layoutOf(next).label !== undefined
}

function isEntry(node: RootContent): boolean {
  if (!isPlain(node) || layoutOf(node).label !== undefined) return false
  const text = plainText(node)
  if (/https?:\/\/|www\./.test(text) && wordCount(text) <= 30) return true
  return wordCount(text) <= 30 && !hasSentenceVerb(text) && !(endsAsSentence(text) && wordCount(text) > 14)
}
