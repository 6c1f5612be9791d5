import type { BlockContent, ListItem, Root, RootContent } from 'mdast'
import { labelNumber } from '../lines/label.ts'
import { isBullet } from '../lines/label-shape.ts'
import type { Body, Clause, ClauseForm, Section } from '../model/clause.ts'
import { isFront, layoutOf } from './collect-front-lines.ts'
import { isLeadIn } from './is-lead-in.ts'

/** Turn headings into sections that hold what stands under them, and everything else into clauses. Ids are still empty. */
export function buildBody(tree: Root): Body {
  const body: Body = []
  let open: Section[] = []
  let last: Clause | null = null
  for (const node of tree.children) {
    if (isFront(node)) continue
    const here = open.at(-1)?.children ?? body
    if (node.type === 'heading') {
      const section = sectionOf(node)
      open = [...open.filter(({ depth }) => depth < section.depth), section]
      const parent = open.at(-2)?.children ?? body
      parent.push(section)
      last = null
    } else if (node.type === 'list') {
      const items = node.children.map(itemOf)
      if (last && isLeadIn(last)) last.children.push(...items)
      else here.push(...items)
      last = null
    } else {
      last = clauseOf(node)
      here.push(last)
    }
  }
  return body
}

function sectionOf(node: Extract<RootContent, { type: 'heading' }>): Section {
  const { label } = layoutOf(node)
  return {
    kind: 'section',
    id: '',
    number: label && !isBullet(label) ? labelNumber(label) : null,
    label: label ?? null,
    depth: node.depth,
    heading: node.children,
    children: [],
  }
}

function clauseOf(node: RootContent): Clause {
  const { role } = layoutOf(node)
  const form: ClauseForm = node.type === 'table' && role !== 'signature' ? 'table' : formOf(role)
  const isQuotation = node.type === 'blockquote'
  const content = isQuotation ? (node.children as BlockContent[]) : [node as BlockContent]
  return { ...emptyClause(form), ...labelOf(node), content, quotation: isQuotation }
}

function formOf(role: string | undefined): ClauseForm {
  return role === 'footnote' || role === 'reference' || role === 'signature' ? role : 'paragraph'
}

/** What comes before the first inner list is the item's own; paragraphs after it stand between its items. */
function itemOf(item: ListItem): Clause {
  const firstList = item.children.findIndex(({ type }) => type === 'list')
  const split = firstList < 0 ? item.children.length : firstList
  return {
    ...emptyClause('item'),
    ...labelOf(item),
    content: item.children.slice(0, split) as BlockContent[],
    children: item.children
      .slice(split)
      .flatMap((child) => (child.type === 'list' ? child.children.map(itemOf) : clauseOf(child))),
  }
}

/** Bullets are no labels: the page draws its own. */
function labelOf(node: RootContent): Pick<Clause, 'label' | 'number'> {
  const { label } = layoutOf(node)
  if (label === undefined || (isBullet(label) && layoutOf(node).role !== 'footnote'))
    return { label: null, number: null }
  return { label, number: labelNumber(label) }
}

function emptyClause(form: ClauseForm): Clause {
  return {
    kind: 'clause',
    id: '',
    number: null,
    label: null,
    form,
    quotation: false,
    content: [],
    topics: [],
    force: 'statement',
    children: [],
    checked: [],
  }
}
