import type { BlockContent, Nodes, PhrasingContent } from 'mdast'
import type { Body } from '../model/clause.ts'
import type { GlossaryTerm } from '../model/glossary.ts'
import { slugify } from '../model/slug.ts'
import { walkClauses } from '../model/walk-clauses.ts'

/** The abbreviations of the site, ready to be looked for. */
export interface TermFinder {
  terms: ReadonlyMap<string, GlossaryTerm>
  /** Null where there are none. */
  pattern: RegExp | null
}

/** An abbreviation met in a text, and the clause that has it first. */
export interface TermUse {
  term: GlossaryTerm
  id: string
  clause: string
}

export function termFinder(glossary: GlossaryTerm[]): TermFinder {
  const terms = new Map(glossary.flatMap((term) => [term.short, ...term.written].map((form) => [form, term] as const)))
  const forms = [...terms.keys()]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
  const pattern =
    forms.length > 0 ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'gu') : null
  return { terms, pattern }
}

/** The abbreviations that a body uses outside links, each with the first clause that has it, in reading order. */
export function findTerms(body: Body, { terms, pattern }: TermFinder): TermUse[] {
  const uses = new Map<GlossaryTerm, TermUse>()
  if (!pattern) return []
  for (const { clause } of walkClauses(body)) {
    for (const text of clause.content.flatMap(textsOutsideLinks)) {
      for (const [form] of text.matchAll(pattern)) {
        const term = terms.get(form)
        if (term && !uses.has(term)) uses.set(term, { term, id: termId(term), clause: clause.id })
      }
    }
  }
  return [...uses.values()]
}

/** Make the first use of each abbreviation in a clause a link to its meaning; the words stay as they are. */
export function markTerms(content: BlockContent[], { terms, pattern }: TermFinder): BlockContent[] {
  if (!pattern) return content
  const here = new Set<GlossaryTerm>()
  const replace = (text: string): PhrasingContent[] | null =>
    splitTerms(text, pattern, (form) => {
      const term = terms.get(form)
      if (!term || here.has(term)) return null
      here.add(term)
      return termId(term)
    })
  return content.map((block) => mapTexts(block, replace))
}

function termId({ short }: GlossaryTerm): string {
  return `_term-${slugify(short)}`
}

/** @returns The text in pieces, each term a link; null where it has none. */
function splitTerms(text: string, pattern: RegExp, idOf: (form: string) => string | null): PhrasingContent[] | null {
  const pieces: PhrasingContent[] = []
  let from = 0
  for (const match of text.matchAll(pattern)) {
    const id = idOf(match[0])
    if (id === null) continue
    if (match.index > from) pieces.push({ type: 'text', value: text.slice(from, match.index) })
    pieces.push(termLink(match[0], id))
    from = match.index + match[0].length
  }
  if (pieces.length === 0) return null
  return from < text.length ? [...pieces, { type: 'text', value: text.slice(from) }] : pieces
}

function termLink(value: string, id: string): PhrasingContent {
  const abbreviation: PhrasingContent = {
    type: 'emphasis',
    data: { hName: 'abbr' },
    children: [{ type: 'text', value }],
  }
  return { type: 'link', url: `#${id}`, children: [abbreviation] }
}

function textsOutsideLinks(node: Nodes): string[] {
  if (node.type === 'text') return [node.value]
  return 'children' in node && node.type !== 'link' ? node.children.flatMap(textsOutsideLinks) : []
}

/** Put other nodes in the place of texts, but for those inside a link. */
function mapTexts<Node extends Nodes>(node: Node, replace: (text: string) => PhrasingContent[] | null): Node {
  if (!('children' in node) || node.type === 'link') return node
  const children = node.children.flatMap((child: Nodes): Nodes[] =>
    child.type === 'text' ? (replace(child.value) ?? [child]) : [mapTexts(child, replace)],
  )
  return { ...node, children }
}
