import type { Nodes, Root } from 'mdast'
import type { MdxJsxAttribute, MdxJsxExpressionAttribute } from 'mdast-util-mdx'
import { visit } from 'unist-util-visit'
import { ContentError, type Problem } from '../model/errors.ts'
import { isSafeUrl } from '../model/safe-url.ts'

/** Our components and the attributes each takes. Everything else in angle brackets is refused. */
const components: Record<string, readonly string[]> = {
  Clause: ['id', 'label', 'form', 'topics', 'force', 'quotation', 'checked'],
  Label: [],
  br: [],
}

/** The Markdown that an edition may hold. What is not listed (raw HTML, images, ESM, expressions …) is refused. */
const markdown = new Set([
  'root',
  'heading',
  'paragraph',
  'text',
  'emphasis',
  'strong',
  'delete',
  'link',
  'break',
  'table',
  'tableRow',
  'tableCell',
])

/**
 * Refuse an edition that holds anything but Markdown and our components: nothing in it may run, at build time or in a
 * reader's browser.
 *
 * @throws {ContentError} Naming every node that could run or that the format does not know.
 */
export function gate(tree: Root, file: string, firstLine = 1): void {
  const problems: Problem[] = []
  visit(tree, (node) => {
    const what = refusal(node)
    if (what === undefined) return
    problems.push({
      file,
      line: (node.position?.start.line ?? 1) + firstLine - 1,
      what,
      todo: 'an edition holds Markdown, <Clause> and <Label> only; write a backslash in front of "{" or "<" to print it',
    })
  })
  if (problems.length > 0) throw new ContentError(problems)
}

function refusal(node: Nodes): string | undefined {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    const allowed = node.name === null ? undefined : components[node.name]
    if (!allowed) return `<${node.name ?? ''}> is not part of the content format`
    return node.attributes.map((attribute) => attributeRefusal(attribute, allowed)).find((text) => text !== undefined)
  }
  if (node.type === 'link' && !isSafeUrl(node.url)) return 'this link could run a script'
  return markdown.has(node.type) ? undefined : `${node.type} is not part of the content format`
}

function attributeRefusal(
  attribute: MdxJsxAttribute | MdxJsxExpressionAttribute,
  allowed: readonly string[],
): string | undefined {
  if (attribute.type === 'mdxJsxExpressionAttribute') return 'an attribute may not be an expression'
  if (!allowed.includes(attribute.name)) return `"${attribute.name}" is not an attribute of this component`
  if (attribute.value !== null && typeof attribute.value === 'object')
    return `"${attribute.name}" may not be an expression`
  return undefined
}
