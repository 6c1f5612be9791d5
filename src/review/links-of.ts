import type { Nodes } from 'mdast'
import { plainText } from '../model/plain-text.ts'
import type { ReadClause } from './reviewed.ts'

/** A link as a clause has it. */
export interface ReadLink {
  text: string
  url: string
}

/** The links of a clause's own words, in reading order. */
export function linksOf({ clause }: ReadClause): ReadLink[] {
  return clause.content.flatMap(linksIn)
}

function linksIn(node: Nodes): ReadLink[] {
  if (node.type === 'link') return [{ text: plainText(node), url: node.url }]
  return 'children' in node ? node.children.flatMap(linksIn) : []
}
