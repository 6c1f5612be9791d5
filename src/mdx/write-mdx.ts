import { stringify } from 'yaml'
import type { Body, Clause, Section } from '../model/clause.ts'
import type { Edition, FrontMatter } from '../model/edition.ts'
import { canonicalBody } from './canonical.ts'
import { defaultForm } from './clause-form.ts'
import { blocksToMdx, headingToMdx } from './to-mdx.ts'

/**
 * Write an edition in the content format.
 *
 * @returns Text that `loadMdx` reads back as the same edition, in its canonical form, and that holds nothing that can run.
 */
export function writeMdx(edition: Edition): string {
  const blocks = writeBody(canonicalBody(edition.body))
  return `---\n${writeFrontMatter(edition.front)}---\n\n${blocks.join('\n\n')}\n`
}

/** Fields that say nothing (null, empty) are left out: the schema puts them back. */
function writeFrontMatter(front: FrontMatter): string {
  const said = Object.entries(front).filter(([name, value]) => {
    if (name === 'language') return value !== 'en'
    return value !== null && !(Array.isArray(value) && value.length === 0)
  })
  return stringify(Object.fromEntries(said), { lineWidth: 0 })
}

function writeBody(body: Body): string[] {
  return body.flatMap((node) => (node.kind === 'section' ? writeSection(node) : writeClause(node, null)))
}

function writeSection(section: Section): string[] {
  const label = section.label === null ? '' : `<Label>${escapeText(section.label)}</Label> `
  const heading = headingToMdx(section.depth, section.heading)
  return [heading.replace(/^(#+) ?/, `$1 ${label.replaceAll('$', '$$$$')}`), ...writeBody(section.children)]
}

function writeClause(clause: Clause, parent: Clause | null): string[] {
  const content = blocksToMdx(clause.content)
  return [
    `<Clause ${writeAttributes(clause, parent)}>`,
    ...(content === '' ? [] : [content]),
    ...clause.children.flatMap((child) => writeClause(child, clause)),
    '</Clause>',
  ]
}

function writeAttributes(clause: Clause, parent: Clause | null): string {
  const attributes: [string, string | null][] = [
    ['id', clause.id],
    ['label', clause.label],
    ['form', clause.form === defaultForm(parent) ? null : clause.form],
    ['topics', clause.topics.join(' ') || null],
    ['force', clause.force],
    ['quotation', clause.quotation ? '' : null],
    ['checked', clause.checked.join(' ') || null],
  ]
  return attributes
    .filter((pair): pair is [string, string] => pair[1] !== null)
    .map(([name, value]) => (name === 'quotation' ? name : `${name}="${escapeAttribute(value)}"`))
    .join(' ')
}

function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}

/** Labels are short and plain; every mark that Markdown or MDX could read is written as a character reference. */
function escapeText(value: string): string {
  return value.replace(/[^\p{L}\p{N}. ]/gu, (mark) => `&#${mark.codePointAt(0)};`)
}
