import type { Paragraph } from 'mdast'
import { parseDocument } from 'yaml'
import type { Message, SetAside } from '../../model/ledger.ts'
import type { Line } from './split-lines.ts'

export interface FrontMatterBlock {
  /** How many lines from the first on belong to it; 0 where there is none. */
  length: number
  title: string | null
  blocks: Paragraph[]
}

const shown = /^(?:date|author|owner|version|review\w*|approved\w*|updated|last[\s_-]?\w*|effective\w*|status)\b/i

/**
 * Read YAML between two lines of dashes at the top. The title and the fields a policy has become blocks; settings of the
 * site the file came from go aside.
 */
export function readFrontMatter(lines: readonly Line[], aside: SetAside[], messages: Message[]): FrontMatterBlock {
  const end = lines[0]?.text === '---' ? lines.findIndex(({ text }, at) => at > 0 && /^(?:---|\.\.\.)$/.test(text)) : -1
  if (end < 1) return { length: 0, title: null, blocks: [] }
  const inner = lines.slice(1, end)
  const source = inner.map(({ text, indent }) => ' '.repeat(indent) + text).join('\n')
  const document = parseDocument(source, { strict: false, logLevel: 'silent' })
  if (document.errors.length > 0) {
    messages.push({
      text: 'The front matter is not valid YAML; its lines were read one by one.',
      line: 1,
      rule: 'front-matter',
    })
  }
  const blocks: Paragraph[] = []
  let title: string | null = null
  for (const { text, number, indent } of inner) {
    const [, key = '', value = ''] = /^([\w-]+):\s*(.*)$/.exec(text) ?? []
    const bare = value.replace(/^(["'])(.*)\1$/, '$2')
    if (indent === 0 && key.toLowerCase() === 'title' && bare && title === null) {
      title = bare
      aside.push({ text: `${key}:`, reason: 'name of a front matter field', line: number })
    } else if (indent === 0 && shown.test(key) && bare) blocks.push(fieldBlock(`${key}: ${bare}`, number))
    else aside.push({ text, reason: 'front matter of the file', line: number })
  }
  return { length: end + 1, title, blocks }
}

function fieldBlock(value: string, line: number): Paragraph {
  return {
    type: 'paragraph',
    children: [{ type: 'text', value }],
    data: { layout: { line, gap: true, role: 'metadata' } },
  }
}
