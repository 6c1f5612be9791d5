import type { Link, PhrasingContent } from 'mdast'
import { plainText } from '../model/plain-text.ts'
import { isSafeUrl } from '../model/safe-url.ts'

/** The inline marks of the content format, from the outermost to the innermost. */
const markOrder = ['link', 'emphasis', 'strong', 'delete'] as const
type Mark = (typeof markOrder)[number]
type Marks = Partial<Record<Mark, string>>

/** Text under the same marks; a break is the text `\n`. */
interface Run {
  text: string
  marks: Marks
}

/**
 * Bring inline nodes to the one nesting that Markdown reads back unchanged: runs of text under a set of marks, white
 * space folded and kept outside the marks, the marks nested in a fixed order. Words are never changed.
 *
 * @param options.breaks False turns line breaks into spaces.
 */
export function canonicalPhrasing(nodes: PhrasingContent[], options = { breaks: true }): PhrasingContent[] {
  const runs = nodes.flatMap((node) => toRuns(node, {}))
  const lines = options.breaks ? runs : runs.map((run) => (run.text === '\n' ? { ...run, text: ' ' } : run))
  return nest(joinRuns(foldSpace(lines)), 0)
}

function toRuns(node: PhrasingContent, marks: Marks): Run[] {
  switch (node.type) {
    case 'text':
      return node.value === '' ? [] : [{ text: node.value.replace(/[ \t\r\n\f\v]+/g, ' '), marks }]
    case 'break':
      return [{ text: '\n', marks: {} }]
    case 'emphasis':
    case 'strong':
    case 'delete':
      return node.children.flatMap((child) => toRuns(child, { ...marks, [node.type]: '' }))
    case 'link': {
      const link = isSafeUrl(node.url) ? { link: node.url } : {}
      return node.children.flatMap((child) => toRuns(child, { ...marks, ...link }))
    }
    default:
      return toRuns({ type: 'text', value: plainText(node) }, marks)
  }
}

/** Leave one space between words, none at the edges and none around a break; spaces at the edge of a mark move out of it. */
function foldSpace(runs: Run[]): Run[] {
  const pieces = runs.flatMap(({ text, marks }) => text.split(/( |\n)/).map((piece) => ({ text: piece, marks })))
  const folded: Run[] = []
  let gap = ''
  let before: Marks = {}
  for (const piece of pieces) {
    if (piece.text === '') continue
    if (piece.text === ' ' || piece.text === '\n') {
      gap = gap === '\n' ? gap : piece.text
      continue
    }
    if (gap !== '' && folded.length > 0)
      folded.push({ text: gap, marks: gap === ' ' ? shared(before, piece.marks) : {} })
    folded.push(piece)
    before = piece.marks
    gap = ''
  }
  return folded
}

/** The marks that both neighbours of a space have: only those go on through it. */
function shared(a: Marks, b: Marks): Marks {
  return Object.fromEntries(Object.entries(a).filter(([mark, value]) => b[mark as Mark] === value))
}

function joinRuns(runs: Run[]): Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    const same =
      last && last.text !== '\n' && run.text !== '\n' && markOrder.every((m) => last.marks[m] === run.marks[m])
    if (same) last.text += run.text
    else joined.push({ ...run })
  }
  return joined
}

/** Build nodes from runs, the mark at `level` outermost. */
function nest(runs: Run[], level: number): PhrasingContent[] {
  const mark = markOrder[level]
  if (mark === undefined)
    return runs.map((run) => (run.text === '\n' ? { type: 'break' } : { type: 'text', value: run.text }))
  const nodes: PhrasingContent[] = []
  for (let start = 0; start < runs.length; ) {
    const value = runs[start]?.marks[mark]
    let end = start + 1
    while (end < runs.length && runs[end]?.marks[mark] === value) end++
    const inner = nest(runs.slice(start, end), level + 1)
    nodes.push(...(value === undefined ? inner : [wrap(mark, value, inner)]))
    start = end
  }
  return nodes
}

function wrap(mark: Mark, url: string, children: PhrasingContent[]): PhrasingContent {
  if (mark === 'link') return { type: 'link', url, title: null, children: children as Link['children'] }
  return { type: mark, children }
}
