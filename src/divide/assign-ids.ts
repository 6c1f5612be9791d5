import GithubSlugger from 'github-slugger'
import type { Body, Clause, Section } from '../model/clause.ts'
import { plainText } from '../model/plain-text.ts'

/** Longer slugs are cut at a word: an id must fit in a link that people can read. */
const longestSlug = 60
/** Stands for the section where clauses come before the first heading. */
const opening = 'opening'

/**
 * Give every section and clause its id, in place: the number where the document has one (`4.1.iii`), else the slug of the
 * section and the position (`responsible-use-3.5`). Unique, and the same for the same document.
 */
export function assignIds(body: Body): void {
  const taken = new Map<string, number>()
  nameChildren(body, opening, taken)
}

function nameChildren(children: Body, prefix: string, taken: Map<string, number>): void {
  let position = 0
  for (const node of children) {
    if (node.kind === 'section') {
      node.id = unique(slugOf(node), taken)
      nameChildren(node.children, node.id, taken)
      continue
    }
    position += 1
    const isRooted = node.form === 'paragraph' && node.number !== null && /^\d/.test(node.number)
    nameClause(node, isRooted && node.number !== null ? node.number : `${prefix}-${nameOf(node, position)}`, taken)
  }
}

function nameClause(clause: Clause, wanted: string, taken: Map<string, number>): void {
  clause.id = unique(wanted.toLowerCase(), taken)
  for (const [at, child] of clause.children.entries()) nameClause(child, childName(clause, child, at + 1), taken)
}

/** A number that already begins with its parent's stands by itself: `3.1.2` in `3.1`. */
function childName(parent: Clause, child: Clause, position: number): string {
  if (child.number?.startsWith(`${parent.number}.`)) return child.number
  return `${parent.id}.${nameOf(child, position)}`
}

function nameOf(clause: Clause, position: number): string {
  if (clause.form === 'footnote') return `note-${clause.number ?? position}`
  const number = clause.number?.replace(/[^\p{L}\p{N}.]+/gu, '')
  return number || String(position)
}

function slugOf(section: Section): string {
  const slug = new GithubSlugger()
    .slug(plainText(section.heading).replaceAll('/', ' '))
    .replace(/^-+|-+$/g, '')
    .replace(/-{2,}/g, '-')
  const short = slug.length <= longestSlug ? slug : slug.slice(0, longestSlug).replace(/-[^-]*$/, '')
  return short || 'section'
}

/** @param taken The ids given so far, each with the last number put behind it. */
function unique(wanted: string, taken: Map<string, number>): string {
  const last = taken.get(wanted)
  if (last === undefined) {
    taken.set(wanted, 1)
    return wanted
  }
  let count = last + 1
  while (taken.has(`${wanted}-${count}`)) count += 1
  taken.set(wanted, count)
  taken.set(`${wanted}-${count}`, 1)
  return `${wanted}-${count}`
}
