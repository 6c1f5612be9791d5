import type { Body, Clause, Force, Section } from '../../src/model/clause.ts'

/**
 * Build a body from an outline, one line a block: `# 2 Heading` (more `#` for deeper), `- item` and `  - nested item`,
 * anything else a paragraph. A number in front (`4.1`, `(a)`) becomes the label. A force may follow in braces: `{must}`.
 * Ids are `s1`, `c1` … in reading order, or given in front: `@id text`.
 */
export function buildBody(outline: string): Body {
  const root: Body = []
  const sections: Section[] = []
  const items: Clause[] = []
  let count = 0
  let paragraph: Clause | null = null
  for (const line of outline.split('\n').filter((text) => text.trim() !== '')) {
    count++
    const heading = /^(#+)\s+(.*)$/.exec(line)
    const home = (): Body => sections.at(-1)?.children ?? root
    if (heading) {
      const depth = heading[1]?.length ?? 1
      while ((sections.at(-1)?.depth ?? 0) >= depth) sections.pop()
      const section = buildSection(heading[2] ?? '', depth, `s${count}`)
      home().push(section)
      sections.push(section)
      paragraph = null
      continue
    }
    const item = /^( *)- (.*)$/.exec(line)
    const clause = buildClause(item?.[2] ?? line.trim(), `c${count}`, item ? 'item' : 'paragraph')
    if (!item) {
      home().push(clause)
      paragraph = clause
      continue
    }
    const level = (item[1]?.length ?? 0) / 2
    items.length = Math.min(items.length, level)
    const above: Clause | null = items.at(-1) ?? paragraph
    ;(above?.children ?? home()).push(clause)
    items.push(clause)
  }
  return root
}

const labelled = /^(\(?(?:\d+(?:\.\d+)*|[a-z]|[ivx]+)[.)]|\d+(?:\.\d+)+|\d+(?= \p{Lu}))\s+/u

function parts(source: string, fallback: string) {
  const id = /^@(\S+) /.exec(source)
  const force = / \{(must|should|may|advice|statement)\}$/.exec(source)
  const bare = source.replace(/^@\S+ /, '').replace(/ \{\w+\}$/, '')
  const label = labelled.exec(bare)?.[1] ?? null
  const text = label === null ? bare : bare.replace(labelled, '')
  return {
    id: id?.[1] ?? fallback,
    label,
    number: label?.replace(/^\(|[.)]$/g, '') ?? null,
    text,
    force: (force?.[1] ?? 'statement') as Force,
  }
}

function buildSection(source: string, depth: number, fallback: string): Section {
  const { id, label, number, text } = parts(source, fallback)
  return { kind: 'section', id, label, number, depth, heading: [{ type: 'text', value: text }], children: [] }
}

function buildClause(source: string, fallback: string, form: 'paragraph' | 'item' = 'paragraph'): Clause {
  const { id, label, number, text, force } = parts(source, fallback)
  return {
    kind: 'clause',
    id,
    number,
    label,
    form,
    quotation: false,
    content: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }],
    topics: [],
    force,
    children: [],
    checked: [],
  }
}
