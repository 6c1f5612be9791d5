import type { BlockContent, Heading, PhrasingContent, Root, RootContent } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx'
import { z } from 'zod'
import { labelNumber } from '../lines/label.ts'
import { type Body, type Clause, clauseFormSchema, forceSchema, type Section } from '../model/clause.ts'
import { ContentError } from '../model/errors.ts'
import { plainText } from '../model/plain-text.ts'
import { defaultForm } from './clause-form.ts'
import { cleanBlock, cleanPhrasing } from './clean.ts'

const words = z.string().transform((value) => value.split(' ').filter(Boolean))

const attributesSchema = z.object({
  id: z.string().min(1),
  label: z.string().nullable().default(null),
  form: clauseFormSchema.optional(),
  topics: words.default([]),
  force: forceSchema.default('statement'),
  quotation: z.null().optional(),
  checked: words.default([]),
})

/**
 * Read the sections and clauses of an edition from its gated tree.
 *
 * @throws {ContentError} For text outside a clause and for attributes that the format refuses.
 */
export function readBody(tree: Root, file: string, firstLine: number): Body {
  const body: Body = []
  const open: Section[] = []
  const place = (node: RootContent): { file: string; line: number } => ({
    file,
    line: (node.position?.start.line ?? 1) + firstLine - 1,
  })
  for (const node of tree.children) {
    if (node.type === 'heading') {
      const section = readHeading(node)
      while ((open.at(-1)?.depth ?? 0) >= section.depth) open.pop()
      siblings(open, body).push(section)
      open.push(section)
    } else if (isClause(node)) {
      siblings(open, body).push(readClause(node, null, place))
    } else {
      throw new ContentError({
        ...place(node),
        what: 'text stands outside a clause',
        received: plainText(node).slice(0, 60),
        todo: 'put it between <Clause id="…"> and </Clause>',
      })
    }
  }
  return body
}

function siblings(open: Section[], body: Body): Body {
  return open.at(-1)?.children ?? body
}

function readHeading(node: Heading): Section {
  const [first, ...rest] = node.children
  const labelled = first?.type === 'mdxJsxTextElement' && first.name === 'Label'
  const label = labelled ? plainText(first.children) : null
  const heading = cleanPhrasing(labelled ? rest : node.children)
  return {
    kind: 'section',
    id: '',
    label,
    number: labelNumber(label),
    depth: Math.max(node.depth - 1, 1),
    heading: labelled ? trimStart(heading) : heading,
    children: [],
  }
}

function readClause(node: MdxJsxFlowElement, parent: Clause | null, place: Placer): Clause {
  const attributes = readAttributes(node, place)
  const clause: Clause = {
    kind: 'clause',
    id: attributes.id,
    label: attributes.label,
    number: labelNumber(attributes.label),
    form: attributes.form ?? defaultForm(parent),
    quotation: attributes.quotation === null,
    content: [],
    topics: attributes.topics,
    force: attributes.force,
    children: [],
    checked: attributes.checked,
  }
  for (const child of node.children) {
    if (isClause(child)) clause.children.push(readClause(child, clause, place))
    else clause.content.push(cleanBlock(child as BlockContent))
  }
  return clause
}

type Placer = (node: RootContent) => { file: string; line: number }

function readAttributes(node: MdxJsxFlowElement, place: Placer): z.output<typeof attributesSchema> {
  const values = node.attributes.map((attribute) =>
    attribute.type === 'mdxJsxAttribute' ? [attribute.name, attribute.value] : [],
  )
  const result = attributesSchema.safeParse(Object.fromEntries(values))
  if (result.success) return result.data
  const issue = result.error.issues[0]
  throw new ContentError(
    {
      ...place(node),
      what: `<Clause> has a wrong "${issue?.path.join('.') ?? ''}": ${issue?.message ?? ''}`,
      todo: 'write one of the values it names, or leave the attribute out',
    },
    { cause: result.error },
  )
}

function isClause(node: RootContent): node is MdxJsxFlowElement {
  return node.type === 'mdxJsxFlowElement' && node.name === 'Clause'
}

function trimStart(nodes: PhrasingContent[]): PhrasingContent[] {
  const [first, ...rest] = nodes
  if (first?.type !== 'text') return nodes
  const value = first.value.replace(/^ /, '')
  return value === '' ? rest : [{ type: 'text', value }, ...rest]
}
